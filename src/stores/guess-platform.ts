/** The phone in the reader's hand. A computer, and an iPad, which makes no backups, shows both. */
export function guessPlatform({ userAgent }: { userAgent: string }): 'android' | 'iphone' | undefined {
	return /Android/.test(userAgent) ? 'android' : /iPhone|iPod/.test(userAgent) ? 'iphone' : undefined;
}
