import type { Platform } from '@/schemas/shared';

export interface System {
	/** Undefined on a device that is neither. */
	platform?: Platform;
	/** Undefined where the browser hides it. */
	version?: string;
}

/** The oldest systems that WhatsApp runs on. */
export const oldest = { android: '6.0', iphone: '15.1' } as const;
export const systemNames = { android: 'Android', iphone: 'iOS' } as const;

/** What a browser says of its system: in its user agent, or, in Chrome, on being asked for `platformVersion`. */
export function systemOf({
	userAgent = '',
	uaData,
}: {
	userAgent?: string;
	uaData?: { platform?: string; platformVersion?: string } | undefined;
}): System {
	const told = uaData?.platform === 'Android' ? versionIn(uaData.platformVersion ?? '') : undefined;
	if (uaData?.platform === 'Android' || /Android/.test(userAgent)) {
		const version = told ?? versionIn(userAgent.match(/Android (\d[\d.]*)/)?.[1] ?? '');
		// Browsers write "Android 10" for whatever there is, so that pages cannot tell phones apart.
		return { platform: 'android', version: told || !/^10(?:\.0)*$/.test(version ?? '') ? version : undefined };
	}
	if (!/iPhone|iPod/.test(userAgent)) return {};
	const system = versionIn(userAgent.match(/iPhone OS (\d[\d_]*)/)?.[1]?.replace(/_/g, '.') ?? '');
	// Since version 26 the system's number stays at 18, and only Safari's own number goes on.
	const safari = versionIn(userAgent.match(/Version\/(\d[\d.]*)/)?.[1] ?? '');
	const version = safari && system && isAtLeast(system, '18') && isAtLeast(safari, '26') ? safari : system;
	return { platform: 'iphone', version };
}

/** Compares versions part by part: 15.10 is newer than 15.9. */
export function isAtLeast(version: string, least: string): boolean {
	const [one, other] = [version, least].map((text) => text.split('.').map(Number));
	for (let part = 0; part < Math.max(one!.length, other!.length); part++) {
		const difference = (one![part] ?? 0) - (other![part] ?? 0);
		if (difference !== 0) return difference > 0;
	}
	return true;
}

const versionIn = (text: string) => text.match(/^(?!0)\d{1,3}(?:\.\d{1,4})*/)?.[0];
