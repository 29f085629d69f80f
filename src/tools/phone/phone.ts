import type { Platform } from '@/schemas/shared';
import type { Fact } from '@/stores/results';
import { meaningTexts as means, seenTexts, unseenTexts } from '@/texts/phone';
import { isAtLeast, oldest, systemNames, systemOf } from './system';

/** What a browser can tell of the phone it runs on. What it does not tell is left out. */
export interface PhoneReading {
	/** The phone that the reader chose, where the browser does not say. */
	platform?: Platform;
	userAgent?: string;
	uaData?: { platform?: string; platformVersion?: string };
	onLine?: boolean;
	connection?: { type?: string; saveData?: boolean };
	/** The level goes from 0 to 1. */
	battery?: { level: number; charging: boolean };
	/** The date of an answer of this site, and the phone's clock at that moment, in milliseconds since 1970. */
	clock?: { server: number; phone: number };
	storage?: { quota?: number };
}

export interface Finding {
	id: keyof typeof unseenTexts | 'system';
	/** Whether there is something to put right; `unknown` where it cannot be seen from here. */
	state: 'fine' | 'attention' | 'unknown';
	fact?: Fact;
	what: string;
	/** Where it cannot be seen, how to look by hand. */
	means: string;
	fix?: string;
}

/** What this phone tells about itself: always the same findings in the same order. */
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

const unknown = (id: keyof typeof unseenTexts, means: string, fix?: string): Finding => ({
	id,
	state: 'unknown',
	what: unseenTexts[id],
	means,
	fix,
});

/** Where a fix helps, there is something to put right. */
function seen(id: Finding['id'], fact: [keyof typeof seenTexts, ...number[]], means: string, fix?: string): Finding {
	const [name, ...values] = fact;
	const sentence: string | ((...values: number[]) => string) = seenTexts[name];
	const what = typeof sentence === 'string' ? sentence : sentence(...values);
	return { id, state: fix ? 'attention' : 'fine', fact, what, means, fix };
}

function connection({ onLine, connection: { type } = {} }: PhoneReading): Finding {
	const id = 'connection';
	if (onLine === false || type === 'none') return seen(id, ['offline'], means.offline, 'switch-network');
	if (type === 'wifi') return seen(id, ['wifi'], means.wifi);
	if (type === 'ethernet') return seen(id, ['cable'], means.cable);
	if (type === 'cellular') return seen(id, ['mobile'], means.mobile, 'allow-mobile-data');
	return unknown(id, means.connection, 'allow-mobile-data');
}

function dataSaver({ connection: { saveData } = {} }: PhoneReading, platform: Platform): Finding {
	const [id, fix] = ['data-saver', 'turn-off-data-saver'] as const;
	if (saveData === undefined) return unknown(id, means.saver[platform], fix);
	return saveData ? seen(id, ['saver-on'], means['saver-on'], fix) : seen(id, ['saver-off'], means['saver-off']);
}

function battery({ battery }: PhoneReading): Finding {
	const [id, fix] = ['battery', 'keep-awake-and-charging'] as const;
	if (battery?.charging) return seen(id, ['charging'], means.charging);
	if (!battery || !(battery.level >= 0 && battery.level <= 1)) return unknown(id, means.battery, fix);
	const percent = Math.round(battery.level * 100);
	return seen(id, ['battery', percent], means[percent <= 20 ? 'battery-low' : 'unplugged'], fix);
}

function clock({ clock }: PhoneReading): Finding {
	const id = 'clock';
	const ahead = clock ? clock.phone - clock.server : NaN;
	if (!Number.isFinite(ahead)) return unknown(id, means.clock);
	if (Math.abs(ahead) <= clockSlack) return seen(id, ['clock-right'], means['clock-right']);
	const wrong = seen(id, [ahead > 0 ? 'fast' : 'slow', Math.abs(ahead) / 1000], means['clock-wrong']);
	return { ...wrong, state: 'attention' };
}

function systemVersion(platform: Platform, version?: string): Finding {
	const [id, fix] = ['system', 'update-system'] as const;
	const least = `${systemNames[platform]} ${oldest[platform]}`;
	if (!version) return { ...unknown(`${platform}-version`, means.version(least), fix), id };
	const parts = version.split('.').map(Number);
	return isAtLeast(version, oldest[platform])
		? seen(id, [platform, ...parts], means.system(least))
		: seen(id, [`${platform}-old`, ...parts], means['system-old'](least), fix);
}

/** A browser tells its own share of the storage and never the free space, which would tell phones apart. */
function storage({ storage: { quota = 0 } = {} }: PhoneReading): Finding {
	const share = quota > 0 && quota < Infinity ? `${means.quota(quota)} ` : '';
	return unknown('storage', share + means.storage, 'free-phone-storage');
}

/** A server's date has whole seconds and may be a little old; a clock that is minutes off is another matter. */
const clockSlack = 3 * 60_000;
