import { toDocument, type Where } from '@/library/to-document';
import type { FixDocument } from '@/documents/document';
import { library, type Fix } from '.';

/** Where the site lives, as its build was told. */
export const where: Where = { site: import.meta.env.SITE!, base: import.meta.env.BASE_URL ?? '/' };

/** The absolute address of a path within the site: `/fixes/x/`. */
export function absolute(path: string): string {
	return where.site + where.base.replace(/\/$/, '') + path;
}

/** Every fix without markup, beside the fix itself. */
export async function documents(): Promise<{ fix: Fix; document: FixDocument }[]> {
	const { fixes } = await library();
	return [...fixes.values()].map((fix) => ({ fix, document: toDocument(fix, where) }));
}

/** The day on which the words of a fix last changed in substance. */
export function changedOn({ published, changed }: Fix): string {
	return changed ?? published;
}
