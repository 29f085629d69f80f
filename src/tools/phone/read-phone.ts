import type { Platform } from '@/schemas/shared';
import { ask, timeout } from '../common/own-site';
import type { PhoneReading } from './phone';

/** Reads all that this browser reveals about its phone; what it refuses or is slow to give is left out. */
export async function readPhone(platform?: Platform): Promise<PhoneReading> {
	const { userAgent, onLine, connection, userAgentData } = navigator;
	const [battery, uaData, clock, storage] = await Promise.all([
		orUndefined(navigator.getBattery?.()),
		orUndefined(userAgentData?.getHighEntropyValues(['platformVersion'])),
		orUndefined(ask(timeout(limit)).then(({ date, at, ms }) => ({ server: date, phone: at - ms / 2 }))),
		orUndefined(navigator.storage?.estimate?.()),
	]);

	return { platform, userAgent, onLine, uaData, connection, battery, clock, storage };
}

/** Calls back when something of it changes: a plug, a network. */
export async function watchPhone(changed: () => void): Promise<void> {
	for (const type of ['online', 'offline']) window.addEventListener(type, changed);
	navigator.connection?.addEventListener('change', changed);
	const battery = await orUndefined(navigator.getBattery?.());
	battery?.addEventListener('chargingchange', changed);
}

/** What was asked for, or undefined where it is refused or takes too long. */
const orUndefined = async <T>(asked: Promise<T> | undefined): Promise<T | undefined> => {
	const late = new Promise<undefined>((resolve) => setTimeout(resolve, limit, undefined));
	return Promise.race([asked?.catch(() => undefined), late]);
};

/** Milliseconds to wait for an answer. */
const limit = 5000;
