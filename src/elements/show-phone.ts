import type { Platform } from '@/schemas/words';

/** Lets what belongs to the other phone step aside; a style does it. */
export function showPhone(platform: Platform | undefined): void {
	if (platform) document.documentElement.dataset['platform'] = platform;
	else delete document.documentElement.dataset['platform'];
}
