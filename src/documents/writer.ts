/** How a syntax writes things. Each method takes what the ones before it wrote, but for `text` and `code`, which take raw text. */
export interface Writer {
	text(raw: string): string;
	code(raw: string): string;
	link(inner: string, href: string): string;
	/** Bold text, between what stands before and behind it on the line. */
	strong(inner: string, before: string, after: string): string;
	paragraph(line: string): string;
	list(items: string[][], ordered: boolean): string;
	/** Whether an item shows its address as a line of its own, because text cannot carry a link. */
	bare?: true;
}
