import { plainText } from '../markdown';

/** A stretch of a page that a search can show, and the id of the element where it stands. */
export interface Passage {
	text: string;
	anchor?: string;
}

export interface Heading {
	slug: string;
	text: string;
}

/** The body of a guide as plain passages, each under its heading. Components go, the words between their tags stay. */
export function passagesOf(body: string, headings: Heading[]): Passage[] {
	const rest = [...headings];
	let heading: Heading | undefined;
	return body
		.replace(/^import .*$/gm, '')
		.replace(/<MenuPath path=\{\[(.*?)\]\}[^>]*\/>/g, (_, labels: string) => labels.replace(/['"]/g, ''))
		.replace(/<\/?[A-Z][^>]*>/g, '\n\n')
		.replace(/^:::\w*(?:\[(.*)\])?.*$/gm, '\n\n$1\n\n')
		.split(/\n\s*\n|\n(?=\s*(?:[-*|]|\d+\.) )/)
		.flatMap((block) => {
			const title = /^#{2,6} +(.*)$/m.exec(block);
			if (title) {
				heading = rest.shift() ?? { slug: '', text: plainText(title[1]!) };
				return [];
			}
			const line = block
				.replace(/^\s*(?:[-*>]|\d+\.) +/, '')
				.replace(/\s+/g, ' ')
				.trim();
			const text = plainText(
				line.startsWith('|')
					? line
							.split(/\s*\|\s*/)
							.filter((cell) => /[^-:]/.test(cell))
							.join(': ')
					: line,
			);
			return /\p{L}/u.test(text) ? [{ text, anchor: heading?.slug || undefined }] : [];
		});
}
