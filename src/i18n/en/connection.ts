/** What the check of the connection says. */

export const connectionTexts = {
	quick: '1. Are you online?',
	quickAbout: (size: string) => `This contacts only this site, and uses about ${size}. It cannot measure the upload.`,
	quickStart: 'Check the connection',
	quickRunning: 'Checking the connection …',
	quickFigures: (trip: string, jitter: string, down: string) =>
		`A reply takes ${trip} ms, and varies by ${jitter} ms. The download speed is about ${down} Mbps.`,
	quickNext: 'This says little about the upload, and a backup is an upload. So measure that too.',
	upload: '2. How fast is the upload?',
	elsewhere: 'This test contacts another server, so it has its own page.',
	link: 'Measure the upload',
	contact: (host: string) => `The test exchanges made-up data with ${host}. Nothing is contacted before you tap.`,
	learns:
		'That server learns your internet address, the kind of browser, the address of this site, and how fast your connection is. It gets nothing about your chats or your ticks. We do not send it the result.',
	operator: 'It is run by Cloudflare, a large network company.',
	howMuch: 'How much data may it use?',
	light: (size: string) => `Light: up to ${size}`,
	full: (size: string) => `Full: up to ${size}, less on a slow connection`,
	metered:
		'You are on mobile data, or saving data. The test counts towards your data plan, so the light one is selected.',
	unsure: 'If you are on mobile data, choose the light one: the test counts towards your data plan.',
	start: 'Measure the upload now',
	again: 'Measure again',
	stop: 'Stop',
	running: 'Measuring. Keep this page open.',
	other: 'Did you measure it elsewhere?',
	otherField: 'Upload in Mbps',
	takes: (size: string, time: string) => `${size} will take ${time}.`,
	never: 'Nothing was sent in the test. A backup cannot run on this connection now.',
	unknown: 'Only the upload counts for a backup. Run the test again, or type the upload speed from another test.',
	noSize: 'Type the size of the backup to see how long it takes.',
	rule: (mbps: string) =>
		`An unofficial rule of thumb is 5 Mbps upload and a ping under 50 ms. Your upload is ${mbps} Mbps. Less means a longer wait, not a failed backup.`,
	ping: (ms: string) => `Your ping is ${ms} ms. For a backup it does not matter: only the upload speed counts.`,
	jitter: (ms: string) => `The ping varies by ${ms} ms. That disturbs calls, not a backup.`,
	loaded: (ms: string) =>
		`While the connection is busy the ping rises to ${ms} ms. Calls and games may stutter while the backup runs. The backup itself does not mind.`,
	loss: (percent: string) =>
		`${percent}% of what was sent got lost on the way. A long upload may stop or start over on such a connection. By our own rule of thumb, 2% is too much.`,
	download: (mbps: string) => `The download speed, ${mbps} Mbps, does not matter here.`,
	notLoss:
		'This test cannot see lost data. If the test was interrupted or the speed jumps around, the connection may be losing some.',
	upNumber: (mbps: string) => `Upload: ${mbps} Mbps.`,
} as const;

export const quickNames = {
	good: 'You are online.',
	slow: 'You are online, but replies are slow.',
	uneven: 'You are online, but the connection is uneven.',
} as const;

export const connectionNames = {
	offline: 'Nothing gets out',
	unknown: 'The upload was not measured',
	unsteady: 'The connection loses data',
	slow: 'Slow for this backup',
	night: 'Fast enough for a night',
	quick: 'Fast enough',
	'rule-below': 'Below the rule of thumb',
	'rule-met': 'Meets the rule of thumb',
} as const;

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
} as const;
