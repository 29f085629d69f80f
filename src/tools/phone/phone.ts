import type { Platform } from '@/schemas/shared';
import { phoneTexts as text } from '@/texts/tool-results';
import { formatDuration } from '@/tools/common/duration';
import { formatSize } from '@/tools/common/sizes';
import { isAtLeast, oldest, systemNames, systemOf } from './system';

/** What a browser can tell of the phone it runs on. What it does not tell is left out. */
export interface PhoneReading {
	/** The phone that the reader chose, where the browser does not say. */
	platform?: Platform;
	userAgent?: string;
	/** `navigator.userAgentData`, with `platformVersion` from its high-entropy values. */
	uaData?: { platform?: string; platformVersion?: string };
	onLine?: boolean;
	/** `navigator.connection`. */
	connection?: { type?: string; saveData?: boolean };
	/** `navigator.getBattery()`: the level from 0 to 1. */
	battery?: { level: number; charging: boolean };
	/** The `Date` of an answer of the own server, fetched past every cache, and the phone's clock at that moment, both in milliseconds. */
	clock?: { server: number; phone: number };
	/** `navigator.storage.estimate()`. */
	storage?: { quota?: number };
}

export interface Finding {
	id: 'device' | 'connection' | 'vpn' | 'data-saver' | 'battery' | 'power-saving' | 'clock' | 'system' | 'storage';
	/** What is seen, in a sentence. */
	what: string;
	/** What it means for the backup; where it cannot be seen, how to look by hand. */
	means: string;
	/** Something to put right. */
	look?: true;
	/** It cannot be seen from here. */
	unknown?: true;
	/** The fix it points to. */
	fix?: string;
}

/** What this phone tells about itself, each with its meaning for the backup. Always the same findings in the same order. */
export function findings(reading: PhoneReading): Finding[] {
	const system = systemOf(reading);
	const platform = system.platform ?? reading.platform;
	if (!platform) return [{ id: 'device', ...text.otherDevice, unknown: true }];
	return [
		connection(reading),
		{ id: 'vpn', what: text.vpn.what, means: text.vpn.means[platform], unknown: true, fix: 'turn-off-vpn' },
		dataSaver(reading, platform),
		battery(reading),
		{
			id: 'power-saving',
			what: text.saving.what,
			means: text.saving.means[platform],
			unknown: true,
			fix: 'allow-background',
		},
		clock(reading),
		systemVersion(platform, system.version),
		storage(reading),
	];
}

function connection({ onLine, connection }: PhoneReading): Finding {
	const id = 'connection';
	if (onLine === false || connection?.type === 'none')
		return { id, ...text.offline, look: true, fix: 'switch-network' };
	if (connection?.type === 'wifi') return { id, ...text.wifi };
	if (connection?.type === 'ethernet') return { id, ...text.cable };
	if (connection?.type === 'cellular') return { id, ...text.mobile, look: true, fix: 'allow-mobile-data' };
	return { id, ...text.connection, unknown: true, fix: 'allow-mobile-data' };
}

function dataSaver({ connection }: PhoneReading, platform: Platform): Finding {
	const [id, fix] = ['data-saver', 'turn-off-data-saver'] as const;
	if (connection?.saveData === true) return { id, ...text.saverOn, look: true, fix };
	if (connection?.saveData === false) return { id, ...text.saverOff };
	return { id, what: text.saver.what, means: text.saver.means[platform], unknown: true, fix };
}

function battery({ battery }: PhoneReading): Finding {
	const [id, fix] = ['battery', 'keep-awake-and-charging'] as const;
	if (battery?.charging === true) return { id, ...text.charging };
	if (battery?.charging !== false || !(battery.level >= 0 && battery.level <= 1))
		return { id, ...text.battery, unknown: true, fix };
	const percent = Math.round(battery.level * 100);
	return { id, ...(percent <= 20 ? text.batteryLow : text.batteryUnplugged)(percent), look: true, fix };
}

function clock({ clock }: PhoneReading): Finding {
	const id = 'clock';
	const ahead = clock ? clock.phone - clock.server : NaN;
	if (!Number.isFinite(ahead)) return { id, ...text.clock, unknown: true };
	return Math.abs(ahead) <= clockSlack
		? { id, ...text.clockRight }
		: { id, ...text.clockWrong(formatDuration(Math.abs(ahead) / 1000), ahead > 0), look: true };
}

function systemVersion(platform: Platform, version?: string): Finding {
	const [id, fix] = ['system', 'update-system'] as const;
	const least = `${systemNames[platform]} ${oldest[platform]}`;
	if (!version) return { id, ...text.system(platform, least), unknown: true, fix };
	const system = `${systemNames[platform]} ${version}`;
	return isAtLeast(version, oldest[platform])
		? { id, ...text.systemFine(system, least) }
		: { id, ...text.systemOld(system, least), look: true, fix };
}

/** A browser tells its own share of the storage and never the free space, which would tell phones apart. */
function storage({ storage }: PhoneReading): Finding {
	const share =
		storage?.quota !== undefined && storage.quota > 0 && storage.quota < Infinity
			? formatSize(storage.quota)
			: undefined;
	return { id: 'storage', ...text.storage(share), unknown: true, fix: 'free-phone-storage' };
}

/** A server's date has whole seconds and may be a little old; a clock that is minutes off is another matter. */
const clockSlack = 3 * 60_000;
