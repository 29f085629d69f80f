import type { PhoneReading } from '@/tools/phone/phone';
import { ask, timeout } from '@/tools/common/own-site';

/** What some browsers offer and TypeScript does not know, because others do not. */
interface PhoneNavigator {
	connection?: EventTarget & { type?: string; saveData?: boolean };
	getBattery?: () => Promise<EventTarget & { level: number; charging: boolean }>;
	userAgentData?: {
		platform?: string;
		getHighEntropyValues?: (hints: string[]) => Promise<{ platform?: string; platformVersion?: string }>;
	};
}

/** Reads all that this browser reveals about its phone; what it refuses or is slow to give is left out. */
export async function readPhone(chosen?: string): Promise<PhoneReading> {
	const { connection, userAgentData } = navigator as PhoneNavigator;
	const [battery, uaData, clock, storage] = await Promise.all([
		orUndefined((navigator as PhoneNavigator).getBattery?.()),
		orUndefined(userAgentData?.getHighEntropyValues?.(['platformVersion'])),
		orUndefined(ask(timeout(limit)).then(({ date, at, ms }) => ({ server: date, phone: at - ms / 2 }))),
		orUndefined(navigator.storage?.estimate?.()),
	]);
	return {
		platform: chosen === 'android' || chosen === 'iphone' ? chosen : undefined,
		userAgent: navigator.userAgent,
		onLine: navigator.onLine,
		// Some of these live on a prototype, where spreading does not see them.
		uaData: uaData && { platform: uaData.platform, platformVersion: uaData.platformVersion },
		connection: connection && { type: connection.type, saveData: connection.saveData },
		battery: battery && { level: battery.level, charging: battery.charging },
		clock,
		storage: storage && { quota: storage.quota },
	};
}

/** Calls back when something of it changes: a plug, a network. */
export function watchPhone(changed: () => void): void {
	const { connection } = navigator as PhoneNavigator;
	for (const type of ['online', 'offline']) window.addEventListener(type, changed);
	connection?.addEventListener?.('change', changed);
	orUndefined((navigator as PhoneNavigator).getBattery?.()).then((battery) =>
		battery?.addEventListener?.('chargingchange', changed),
	);
}

/** What was asked for, or undefined where it is refused or takes too long. */
const orUndefined = async <T>(asked: Promise<T> | undefined): Promise<T | undefined> => {
	const late = new Promise<undefined>((resolve) => setTimeout(resolve, limit, undefined));
	return Promise.race([asked?.catch(() => undefined), late]);
};

/** Milliseconds to wait for an answer. */
const limit = 5000;
