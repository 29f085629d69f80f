import type { FixData } from '@/schemas/fix';
import type { GuideData } from '@/schemas/guide';
import type { SourceData } from '@/schemas/source';

export interface Entry<Data> {
	file: string;
	data: Data;
}

export interface Contents {
	fixes: Entry<FixData>[];
	guides: Entry<GuideData>[];
	sources: Entry<SourceData>[];
}

export type Identified = { [Kind in keyof Contents]: (Contents[Kind][number] & { id: string })[] };

/** Gives each file its id: its name, and for a guide its address, so `content/guides/causes/x.mdx` is `causes/x`. */
export function identify({ fixes, guides, sources }: Contents): Identified {
	const withIds = <Data>(entries: Entry<Data>[], folders = /^.*\//) =>
		entries.map((entry) => ({ ...entry, id: entry.file.replace(folders, '').replace(/\.[a-z]+$/, '') }));
	return { fixes: withIds(fixes), guides: withIds(guides, /^.*?\bguides\//), sources: withIds(sources) };
}
