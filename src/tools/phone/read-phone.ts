import type { PhoneReading } from '@/tools/phone/phone';
import { ask, limit } from '@/tools/common/own-site';

/** What some browsers tell and TypeScript does not know, because others do not. */
interface Telling {
	connection?: EventTarget & { type?: string; saveData?: boolean };
	getBattery?: () => Promise<EventTarget & { level: number; charging: boolean }>;
	userAgentData?: {
		platform?: string;
		getHighEntropyValues?: (hints: string[]) => Promise<{ platform?: string; platformVersion?: string }>;
	};
}

/** Reads all that this browser tells of its phone; what it refuses or is slow to tell is left out. */
export async function readPhone(chosen?: string): Promise<PhoneReading> {
	const { connection, userAgentData } = navigator as Telling;
	const [battery, uaData, clock, storage] = await Promise.all([
		soon((navigator as Telling).getBattery?.()),
		soon(userAgentData?.getHighEntropyValues?.(['platformVersion'])),
		soon(ask(limit(patience)).then(({ date, at, ms }) => ({ server: date, phone: at - ms / 2 }))),
		soon(navigator.storage?.estimate?.()),
	]);
	return {
		...((chosen === 'android' || chosen === 'iphone') && { platform: chosen }),
		userAgent: navigator.userAgent,
		onLine: navigator.onLine,
		...(uaData && { uaData: only(uaData, 'platform', 'platformVersion') }),
		...(connection && { connection: only(connection, 'type', 'saveData') }),
		...(battery && { battery: { level: battery.level, charging: battery.charging } }),
		...(clock && { clock }),
		...(storage && { storage: only(storage, 'quota') }),
	};
}

/** Calls back when something of it changes: a plug, a network. Gives what ends that. */
export function watchPhone(changed: () => void): () => void {
	const end = new AbortController();
	const { connection } = navigator as Telling;
	for (const type of ['online', 'offline']) window.addEventListener(type, changed, { signal: end.signal });
	connection?.addEventListener?.('change', changed, { signal: end.signal });
	soon((navigator as Telling).getBattery?.()).then((battery) =>
		battery?.addEventListener?.('chargingchange', changed, { signal: end.signal }),
	);
	return () => end.abort();
}

const soon = async <T>(asked: Promise<T> | undefined): Promise<T | undefined> => {
	const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined));
	return Promise.race([asked?.catch(() => undefined), late]);
};

/** Some of these live on a prototype, where spreading does not see them. */
function only<T extends object, Name extends keyof T>(from: T, ...names: Name[]): Partial<Pick<T, Name>> {
	return Object.fromEntries(
		names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]),
	) as Partial<Pick<T, Name>>;
}

/** Milliseconds to wait for an answer. */
const patience = 5000;
