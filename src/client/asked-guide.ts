import { asked } from './url';

/** The guide that the address of this page names as `?guide=`, if it is one of our addresses. */
export function askedGuide(): string | undefined {
	const guide = asked('guide') ?? '';
	return /^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(guide) ? guide : undefined;
}
