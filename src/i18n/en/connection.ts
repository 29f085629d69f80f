/** What the check of the connection says. Speeds are in Mbps, times on the way in milliseconds, sizes in bytes. */
import { formatDuration } from '@/tools/common/duration';
import { formatMbps, formatNumber, formatSize } from '@/tools/common/numbers';

export const connectionTexts = {
	quick: '1. Are you online?',
	quickAbout: (size: number) =>
		`This contacts only this site and uses about ${formatSize(size)}. It cannot measure the upload.`,
	quickStart: 'Check the connection',
	quickRunning: 'Checking the connection …',
	quickFigures: (trip: number, jitter: number, down: number) =>
		`A reply takes ${formatNumber(trip)} ms, and varies by ${formatNumber(jitter)} ms. The download speed is about ${formatMbps(down)} Mbps.`,
	quickNext: 'This says little about the upload, and a backup is an upload. So measure that too.',
	upload: '2. How fast is the upload?',
	elsewhere: 'This test contacts another server, so it has its own page.',
	link: 'Measure the upload',
	contact: (host: string) => `The test exchanges made-up data with ${host}. Nothing is contacted before you tap.`,
	learns:
		'That server learns your internet address, the kind of browser, the address of this site, and how fast your connection is. It gets nothing about your chats or your ticks. We do not send it the result.',
	operator: 'It is run by Cloudflare, a large network company.',
	howMuch: 'How much data may it use?',
	light: (size: number) => `Light: up to ${formatSize(size, 'ceil')}`,
	full: (size: number) => `Full: up to ${formatSize(size, 'ceil')}, less on a slow connection`,
	metered:
		'You are on mobile data, or saving data. The test counts towards your data plan, so the light one is selected.',
	unsure: 'If you are on mobile data, choose the light one: the test counts towards your data plan.',
	start: 'Measure the upload now',
	again: 'Measure again',
	stop: 'Stop',
	running: 'Measuring. Keep this page open.',
	other: 'Did you measure it elsewhere?',
	otherField: 'Upload in Mbps',
	answer: (upload: number, size = 0, seconds = 0) => {
		if (upload === 0) return 'Nothing was sent in the test. A backup cannot run on this connection now.';
		return size > 0
			? `${formatSize(size)} will take ${formatDuration(seconds)}.`
			: 'Type the size of the backup to see how long it takes.';
	},

	rule: (mbps: number) =>
		`An unofficial rule of thumb is 5 Mbps upload and a ping under 50 ms. Your upload is ${formatMbps(mbps)} Mbps. Less means a longer wait, not a failed backup.`,
	ping: (ms: number) =>
		`Your ping is ${formatNumber(ms)} ms. For a backup it does not matter: only the upload speed counts.`,
	jitter: (ms: number) => `The ping varies by ${formatNumber(ms)} ms. That disturbs calls, not a backup.`,
	loaded: (ms: number) =>
		`While the connection is busy the ping rises to ${formatNumber(ms)} ms. Calls and games may stutter while the backup runs. The backup itself does not mind.`,

	download: (mbps: number) => `The download speed, ${formatMbps(mbps)} Mbps, does not matter here.`,
	notLoss:
		'This test cannot see lost data. If the test was interrupted or the speed jumps around, the connection may be losing some.',
	upNumber: (mbps: number) => `Upload: ${formatMbps(mbps)} Mbps.`,
};

export const quickNames = {
	good: 'You are online.',
	slow: 'You are online, but replies are slow.',
	uneven: 'You are online, but the connection is uneven.',
};

export const connectionNames = {
	offline: 'You are offline',

	slow: 'Slow for this backup',
	night: 'Fast enough overnight',
	quick: 'Fast enough',
	'rule-below': 'Below the rule of thumb',
	'rule-met': 'Meets the rule of thumb',
};

export const troubleTexts = {
	offline:
		'The phone is offline. Join a Wi-Fi network or turn on mobile data, then measure again. The backup is waiting too, and your chats are safe.',
	blocked:
		'The test server cannot be reached, though this site can. An ad blocker, a VPN or the network may block it, or it is down. The backup itself may still run. Use any other speed test, and type its upload speed below.',
	down: 'The test server answers, but is not working now. That is not your connection. Try again later, or use any other speed test and type its upload speed below.',
	busy: 'The test server has had too many tests from your network. Wait a few minutes, then measure again.',
	stalled:
		'Nothing got through for half a minute. On a connection that stops like this, a backup stops too. Move closer to the router, or try another network.',
	dropped:
		'The connection dropped in the middle of the test. A backup would have to resume from there, or start over. Measure again; if it drops again, try another network.',
	background:
		'The test stopped because you left the page. A phone slows down what is in the background. Keep this page open, then measure again.',
	stopped: 'You stopped the test.',
};

/** What a kept result says, by the ids of its facts. */
export const connectionFacts = {
	...quickNames,
	...troubleTexts,
	quick: connectionTexts.quickFigures,
	upload: connectionTexts.upNumber,
	answer: connectionTexts.answer,
};
