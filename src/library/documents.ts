import type { FixDocument } from '@/schemas/fixes-file';
import { library, type Fix } from '.';
import { toDocument } from './to-document';

/** Every fix without markup, beside the fix itself. */
export async function documents(): Promise<{ fix: Fix; document: FixDocument }[]> {
	const { fixes } = await library();
	return [...fixes.values()].map((fix) => ({ fix, document: toDocument(fix) }));
}

/** A path for each of them: `/fixes/x.json`. */
export const documentPaths = async () =>
	(await documents()).map(({ document }) => ({ params: { id: document.id }, props: { document } }));
