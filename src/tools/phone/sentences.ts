import { phoneTexts, seenTexts as seen } from '@/texts/phone';
import { formatDuration } from '@/tools/common/duration';
import { formatNumber } from '@/tools/common/numbers';
import { systemNames } from './system';

const version = (platform: keyof typeof systemNames, parts: number[]) => `${systemNames[platform]} ${parts.join('.')}`;

/** The sentence of each fact; of a system, the numbers are the parts of its version. */
export const sentences: Record<string, (...values: number[]) => string> = {
	offline: () => seen.offline,
	wifi: () => seen.wifi,
	cable: () => seen.cable,
	mobile: () => seen.mobile,
	'saver-on': () => seen['saver-on'],
	'saver-off': () => seen['saver-off'],
	charging: () => seen.charging,
	battery: (percent = 0) => seen.battery(formatNumber(percent)),
	'clock-right': () => seen['clock-right'],
	fast: (seconds = 0) => seen.fast(formatDuration(seconds)),
	slow: (seconds = 0) => seen.slow(formatDuration(seconds)),
	android: (...parts) => seen.system(version('android', parts)),
	iphone: (...parts) => seen.system(version('iphone', parts)),
	'android-old': (...parts) => seen['system-old'](version('android', parts)),
	'iphone-old': (...parts) => seen['system-old'](version('iphone', parts)),
	count: (attention = 0, unknown = 0) =>
		phoneTexts.summary(phoneTexts.problems(attention, formatNumber(attention)), formatNumber(unknown)),
};
