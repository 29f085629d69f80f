import { andThen } from '@/texts/fix';

/** A menu path as one line of text: what a picture of it says to those who do not see it. */
export function pathAsText(path: string[], turn?: 'on' | 'off'): string {
	return path.join(andThen) + (turn ? `: ${turn}` : '');
}
