import type { FixData } from '@/schemas/fix';
import type { GuideData } from '@/schemas/guide';
import { idPattern } from '@/schemas/shared';
import type { SourceData } from '@/schemas/source';

/** A content file: its path from the root of the project, and its checked data. */
export interface Entry<Data> {
	file: string;
	data: Data;
}

export interface Contents {
	fixes: Entry<FixData>[];
	guides: Entry<GuideData>[];
	sources: Entry<SourceData>[];
}

/** The id that a file gives: its name without folders and ending. */
export function fileId(file: string): string {
	return file.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');
}

/** The address that a guide's file gives: `content/guides/causes/x.mdx` is `causes/x`. */
export function address(file: string): string {
	return file.replace(/^.*?\bguides\//, '').replace(/\.[a-z]+$/, '');
}

/** Whether a file name can be an id. */
export function isId(name: string): boolean {
	return idPattern.test(name);
}
