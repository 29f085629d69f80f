import type { Platform } from '@/schemas/shared';
import { meaningTexts as means, unseenTexts as unseen } from '@/texts/phone';
import { formatSize } from '@/tools/common/sizes';
import type { Fact } from '@/stores/results';
import { sentences } from './sentences';
import { isAtLeast, oldest, systemNames, systemOf } from './system';

/** What a browser can tell of the phone it runs on. What it does not tell is left out. */
export interface PhoneReading {
	/** The phone that the reader chose, where the browser does not say. */
	platform?: Platform | undefined;
	userAgent?: string | undefined;
	/** `navigator.userAgentData`, with `platformVersion` from its high-entropy values. */
	uaData?: { platform?: string | undefined; platformVersion?: string | undefined } | undefined;
	onLine?: boolean | undefined;
	/** `navigator.connection`. */
	connection?: { type?: string | undefined; saveData?: boolean | undefined } | undefined;
	/** `navigator.getBattery()`: the level from 0 to 1. */
	battery?: { level: number; charging: boolean } | undefined;
	/** The `Date` of an answer of the own server, fetched past every cache, and the phone's clock at that moment, both in milliseconds. */
	clock?: { server: number; phone: number } | undefined;
	/** `navigator.storage.estimate()`. */
	storage?: { quota?: number | undefined } | undefined;
}

export interface Finding {
	id: 'device' | 'connection' | 'vpn' | 'data-saver' | 'battery' | 'power-saving' | 'clock' | 'system' | 'storage';
	/** Whether there is something to put right; `unknown` where it cannot be seen from here. */
	state: 'fine' | 'attention' | 'unknown';
	/** What is seen, for the report. */
	fact?: Fact;
	/** The same in a sentence. */
	what: string;
	/** What it means for the backup; where it cannot be seen, how to look by hand. */
	means: string;
	/** The id of the fix it points to. */
	fix?: string | undefined;
}

/** What this phone tells about itself, each with its meaning for the backup. Always the same findings in the same order. */
export function findings(reading: PhoneReading): Finding[] {
	const system = systemOf(reading);
	const platform = system.platform ?? reading.platform;
	if (!platform) return [unknown('device', means.device)];
	return [
		connection(reading),
		unknown('vpn', means.vpn[platform], 'turn-off-vpn'),
		dataSaver(reading, platform),
		battery(reading),
		unknown('power-saving', means.saving[platform], 'allow-background'),
		clock(reading),
		systemVersion(platform, system.version),
		storage(reading),
	];
}

const unknown = (id: Exclude<Finding['id'], 'system'>, means: string, fix?: string): Finding => ({
	id,
	state: 'unknown',
	what: unseen[id],
	means,
	fix,
});

function seen(id: Finding['id'], state: 'fine' | 'attention', fact: Fact, means: string, fix?: string): Finding {
	const [name, ...values] = fact;
	return { id, state, fact, what: sentences[name]!(...values), means, fix };
}

function connection({ onLine, connection }: PhoneReading): Finding {
	const id = 'connection';
	if (onLine === false || connection?.type === 'none')
		return seen(id, 'attention', ['offline'], means.offline, 'switch-network');
	if (connection?.type === 'wifi') return seen(id, 'fine', ['wifi'], means.wifi);
	if (connection?.type === 'ethernet') return seen(id, 'fine', ['cable'], means.cable);
	if (connection?.type === 'cellular') return seen(id, 'attention', ['mobile'], means.mobile, 'allow-mobile-data');
	return unknown(id, means.connection, 'allow-mobile-data');
}

function dataSaver({ connection }: PhoneReading, platform: Platform): Finding {
	const [id, fix] = ['data-saver', 'turn-off-data-saver'] as const;
	if (connection?.saveData === true) return seen(id, 'attention', ['saver-on'], means['saver-on'], fix);
	if (connection?.saveData === false) return seen(id, 'fine', ['saver-off'], means['saver-off']);
	return unknown(id, means.saver[platform], fix);
}

function battery({ battery }: PhoneReading): Finding {
	const [id, fix] = ['battery', 'keep-awake-and-charging'] as const;
	if (battery?.charging === true) return seen(id, 'fine', ['charging'], means.charging);
	if (battery?.charging !== false || !(battery.level >= 0 && battery.level <= 1))
		return unknown(id, means.battery, fix);
	const percent = Math.round(battery.level * 100);
	return seen(id, 'attention', ['battery', percent], means[percent <= 20 ? 'battery-low' : 'unplugged'], fix);
}

function clock({ clock }: PhoneReading): Finding {
	const id = 'clock';
	const ahead = clock ? clock.phone - clock.server : NaN;
	if (!Number.isFinite(ahead)) return unknown(id, means.clock);
	if (Math.abs(ahead) <= clockSlack) return seen(id, 'fine', ['clock-right'], means['clock-right']);
	return seen(id, 'attention', [ahead > 0 ? 'fast' : 'slow', Math.abs(ahead) / 1000], means['clock-wrong']);
}

function systemVersion(platform: Platform, version?: string): Finding {
	const [id, fix] = ['system', 'update-system'] as const;
	const least = `${systemNames[platform]} ${oldest[platform]}`;
	if (!version)
		return { id, state: 'unknown', what: unseen.system(systemNames[platform]), means: means.version(least), fix };
	const parts = version.split('.').map(Number);
	return isAtLeast(version, oldest[platform])
		? seen(id, 'fine', [platform, ...parts], means.system(least))
		: seen(id, 'attention', [`${platform}-old`, ...parts], means['system-old'](least), fix);
}

/** A browser tells its own share of the storage and never the free space, which would tell phones apart. */
function storage({ storage }: PhoneReading): Finding {
	const quota = storage?.quota ?? 0;
	const share = quota > 0 && quota < Infinity ? [means.quota(formatSize(quota))] : [];
	return unknown('storage', [...share, means.storage].join(' '), 'free-phone-storage');
}

/** A server's date has whole seconds and may be a little old; a clock that is minutes off is another matter. */
const clockSlack = 3 * 60_000;
