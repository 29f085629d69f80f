import type { Run } from './runs';

/** One line of a post. */
export type Line = Run[];

/** An entry of a list: its lines, and the address at which it stands on the site. */
export interface Item {
	lines: Line[];
	address?: string;
}

/** What posts are made of, in any syntax. */
export type Block = { line: Line } | { items: Item[]; ordered?: true };

/** Text without a style. */
export const plain = (t: string): Run => ({ t });

/** Bold text. */
export const bold = (t: string): Run => ({ t, b: true });
