/** What the checks say in the page: their forms, their buttons, and what went wrong. One name a part, so that each ships only its own. */

export const offer = {
	tick: 'Tick this step',
	ticked: 'Ticked.',
	keep: 'Keep this result for my report',
	kept: 'Kept on this device, for the report of what you tried.',
	forget: 'Forget it',
	forgotten: 'Forgotten.',
	lost: 'This browser keeps nothing, so the result cannot be kept.',
} as const;

export const common = {
	todo: 'What to do',
	more: 'Read more',
	size: 'Size of the backup',
	sizeHint: 'As the chat backup screen shows it, like 2.9 GB.',
} as const;

export const stuckTexts = {
	see: 'What does the phone show now?',
	seeHint: 'Like 14%, or 412 MB of 2.9 GB. You can paste the whole line.',
	earlier: 'I saw it earlier',
	when: 'When was that?',
	future: 'This time is still to come. Check the day and the hour.',
	noTime: 'This is not a time. Type the day and the hour.',
	upload: 'Upload speed in Mbps',
	uploadHint: 'If you do not know it, leave it empty.',
	measure: 'Measure it',
	measured: (mbps: string) => `Measured in this visit: ${mbps} Mbps.`,
	badSpeed: 'Type the upload as a number, like 4.5.',
	work: 'Work it out',
	readings: 'Your readings',
	remove: (reading: string) => `Remove ${reading}`,
	removed: 'Reading removed.',
	startOver: 'Start over',
	startedOver: 'Readings cleared.',
	undo: 'Undo',
	undone: 'Your readings are back.',
	lost: 'These readings are not being saved: this browser keeps nothing. They stay until you close this page.',
	percent: (percent: number) => `${percent}%`,
	sent: (sent: string) => `${sent} sent`,
	sentOf: (sent: string, total: string) => `${sent} of ${total}`,
	ofTotal: (percent: number, total: string) => `${percent}% of ${total}`,
	speedNow: 'Speed now',
	mbps: (mbps: string) => `${mbps} Mbps`,
	perHour: (percent: string) => `${percent}% an hour`,
	timeLeft: 'Time left',
	between: (likely: string, span: string) => `${likely}, most likely. It may be ${span}.`,
	lineLeft: (time: string) => `At best ${time}, going by the speed of your line.`,
	lookAgain: 'Look again',
	lookAt: (time: string, wait: string) => `at ${time}, in ${wait}`,
	lookNow: 'now, and type what it shows',
	calendar: 'Put it in my calendar',
	event: 'Look at the WhatsApp backup again',
	sum: 'The whole upload, as a sum',
	guess: (size: string, rows: string) =>
		`You gave no upload speed. ${size} would take ${rows}. These are examples, not your line.`,
	guessRow: (time: string, mbps: number) => `${time} at ${mbps} Mbps`,
	chart: (from: string, to: string, percent: number) =>
		`Chart: what is sent, from ${from} to ${to}. The last reading stands at ${percent}%.`,
	legend: 'Line: your readings. Shaded: where it may go on.',
} as const;

export const lineCheckTexts = {
	quick: '1. Is the line alive?',
	quickAbout: (size: string) => `This asks only this site, and uses about ${size}. It cannot see the upload.`,
	quickStart: 'Check the line',
	quickRunning: 'Checking the line …',
	quickGood: 'The line is alive.',
	quickSlow: 'The line is alive, but answers slowly.',
	quickShaky: 'The line is alive, but answers unevenly.',
	quickFigures: (trip: number, jitter: number, down: string) =>
		`An answer takes ${trip} ms, and varies by ${jitter} ms. The download is about ${down} Mbps.`,
	quickNext: 'This says little about the upload, and a backup is an upload. So measure that too.',
	upload: '2. How fast is the upload?',
	elsewhere: 'This test asks another server, so it has a page of its own.',
	link: 'Measure the upload',
	contact: (host: string) =>
		`The test sends and gets made-up data to and from ${host}. Nothing is contacted before you tap.`,
	learns:
		'That server learns your internet address, the kind of browser, the address of this site, and how fast your line is. It gets nothing about your chats or your ticks. We do not send it the result.',
	operator: 'Cloudflare, a large network company, runs it.',
	howMuch: 'How much data may it use?',
	light: (size: string) => `Light: up to ${size}`,
	full: (size: string) => `Full: up to ${size}, less on a slow line`,
	metered: 'You are on mobile data or save data. The test counts against your plan, so the light one is chosen.',
	unsure: 'If you are on mobile data, take the light one: the test counts against your plan.',
	start: 'Measure the upload now',
	again: 'Measure again',
	stop: 'Stop',
	running: 'Measuring. Keep this page open.',
	other: 'Did you measure it elsewhere?',
	otherField: 'Upload in Mbps',
	otherBad: 'Type the upload as a number, like 4.5.',
	work: 'Work it out',
	notLoss: 'This test does not see lost data. If the test broke off or the speed jumps about, the line may lose some.',
	upNumber: (mbps: string) => `Upload: ${mbps} Mbps.`,
} as const;

export const troubleTexts = {
	offline:
		'The phone is offline. Join a Wi-Fi or turn on mobile data, then measure again. The backup waits too, and your chats are safe.',
	blocked:
		'The test server cannot be reached, though this site can. An ad blocker, a VPN or the network may block it, or it is down. The backup itself may still run. Use any other speed test, and type its upload below.',
	down: 'The test server answers, but does not work now. That is not your line. Try again later, or use any other speed test and type its upload below.',
	busy: 'The test server has had too many tests from your network. Wait some minutes, then measure again.',
	stalled:
		'Nothing got through for half a minute. On a line that stops like this, a backup stands still too. Move closer to the router, or try another network.',
	dropped:
		'The line broke in the middle of the test. A backup would have to go on from there, or begin again. Measure again; if it breaks again, try another network.',
	background:
		'The test stopped because the page was not in front. A phone slows down what is in the background. Keep this page open, then measure again.',
	stopped: 'You stopped the test.',
} as const;

export const phoneCheckTexts = {
	about:
		'Only this page reads this, on this phone. It asks this site for the time, to see whether the clock is right. What it reads is sent nowhere.',
	again: 'Look again',
	looking: 'Looking …',
	fine: 'Fine',
	look: 'Look at this',
	unknown: 'Cannot be seen from here',
	fix: 'What to do',
	summary: (look: number, unknown: number) =>
		`${look === 0 ? 'Nothing to put right was seen' : `${look} to look at`}. ${unknown} cannot be seen from here.`,
} as const;

export const spaceCheckTexts = {
	phone: 'Which phone?',
	onPhone: 'Free on the phone',
	inCloud: { android: 'Free in the Google Account', iphone: 'Free in iCloud' },
	freeHint: 'Like 4.5 GB. Empty if you do not know it.',
	videos: 'Videos in the backup',
	videoChoices: { in: 'Included', out: 'Left out' },
	work: 'Work it out',
	free: (size: string) => `free: ${size}`,
	need: (size: string) => `needed: ${size}`,
	bar: (label: string, free: string, need: string) => `${label}: ${free} free, ${need} needed.`,
	order: 'Make room in this order',
} as const;
