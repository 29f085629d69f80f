/** How a syntax writes things. `text` and `code` take raw text; the others take what those have written. */
export interface Writer {
	text(raw: string): string;
	code(raw: string): string;
	link(inner: string, href: string): string;
	/** Bold text, between what stands before and behind it on the line. */
	strong(inner: string, before: string, after: string): string;
	paragraph(line: string): string;
	list(items: string[][], ordered: boolean): string;
	/** Whether an item shows its address on a line of its own, because text cannot carry a link. */
	bare?: true;
}

/** An address without the characters that end a link in a forum's syntax. */
export function inLink(href: string): string {
	return href.replace(/[ "'();<>[\\\]`]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A list in plain characters; further lines of an item are joined by `next`. */
export function plainList(items: string[][], ordered: boolean, next: string): string {
	return items.map((lines, at) => `${ordered ? `${at + 1}.` : '-'} ${lines.join(next)}`).join('\n');
}
