import type { Risk } from '@/schemas/fix';
import type { Kind } from '@/schemas/guide';
import type { Platform } from '@/schemas/shared';

/** What a result is: a fix, or a guide of some kind. */
export type ResultKind = 'fix' | Kind;

/** What a search can be narrowed by. */
export interface Facets {
	platforms: Platform[];
	kind: ResultKind;
	/** Of a fix only. */
	risk?: Risk | undefined;
}

/** The choices of a reader; what is left out narrows nothing. */
export interface Narrowing {
	platform?: Platform | undefined;
	kind?: ResultKind | undefined;
	risk?: Risk | undefined;
}

export const facetValues = {
	platform: ['android', 'iphone'],
	kind: ['fix', 'symptom', 'cause', 'platform', 'after', 'tool', 'page'],
	risk: ['none', 'pauses', 'settings', 'loses-chats'],
} as const satisfies { platform: Platform[]; kind: ResultKind[]; risk: Risk[] };

const { platform, kind, risk } = facetValues;

/**
 * The number of a page in the index. Its facets are in it, so that a search can be narrowed before anything about the
 * page itself is loaded.
 */
export function pageNumber(order: number, facets: Facets): number {
	const phones = facets.platforms.reduce((bits, name) => bits | (1 << platform.indexOf(name)), 0);
	const cost = facets.risk ? risk.indexOf(facets.risk) + 1 : 0;
	return order * 256 + phones * 64 + kind.indexOf(facets.kind) * 8 + cost;
}

/** The facets in the number of a page. */
export function facetsOf(page: number): Facets {
	const phones = (page >> 6) & 3;
	return {
		platforms: platform.filter((_, bit) => phones & (1 << bit)),
		kind: kind[(page >> 3) & 7]!,
		risk: risk[(page & 7) - 1],
	};
}

/** Whether a page stays when a search is narrowed. */
export function fits(page: number, narrowing: Narrowing): boolean {
	const facets = facetsOf(page);
	return (
		(!narrowing.platform || facets.platforms.includes(narrowing.platform)) &&
		(!narrowing.kind || facets.kind === narrowing.kind) &&
		(!narrowing.risk || facets.risk === narrowing.risk)
	);
}
