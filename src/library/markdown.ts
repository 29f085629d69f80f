import { href } from '@/client/url';
import { html } from '@/documents/html';
import { tidy, type Run } from '@/documents/model';
import type { PhoneText, Platform } from '@/schemas/shared';
import { onlyOn, platformNames } from '@/texts/platforms';
import { Lexer, Marked, type RendererObject, type Tokens } from 'marked';
import { partsOf } from './platforms';

const renderer: RendererObject = {
	link({ href: target, tokens }: Tokens.Link) {
		return `<a href="${html.text(target.startsWith('/') ? href(target) : target)}">${this.parser.parseInline(tokens)}</a>`;
	},
	// Text of the content is text: a tag in it is shown, not obeyed.
	html: ({ text }: Tokens.HTML | Tokens.Tag) => html.text(text),
};
const marked = new Marked({ renderer });

/** Data as JSON that can stand in a `<script>`: nothing in it ends the element. */
export const forScript = (data: unknown) => JSON.stringify(data).replace(/</g, '\\u003c');

/** Inline Markdown as HTML: bold, code, links. What is for one of the phones shown stands with its name. */
export function inline(text: PhoneText, shown?: Platform[]): string {
	const parts = partsOf(text, shown).map(({ on, text }) => {
		const html = marked.parseInline(text, { async: false });
		return on ? `<span data-on="${on}"><span class="on">${onlyOn[on]}</span> ${html}</span>` : html;
	});
	return parts.join(' ');
}

/**
 * Inline Markdown as runs.
 * @param page The absolute address of the page it stands on.
 * @param absolute Makes the address of a page of the site absolute.
 * @param phones Those of the fix or step.
 */
export function toRuns(text: PhoneText, page: string, absolute: (path: string) => string, phones?: Platform[]): Run[] {
	const href = (target: string): Pick<Run, 'href'> => {
		const whole = target.startsWith('/') && !target.startsWith('//') ? absolute(target) : target;
		const url = URL.canParse(whole, page) ? new URL(whole, page) : undefined;
		return url && /^https?:$/.test(url.protocol) ? { href: url.href } : {};
	};
	const walk = (tokens: Tokens.Generic[], style: Omit<Run, 't'>): Run[] =>
		tokens.flatMap((token) => {
			const own = {
				...style,
				...(token.type === 'strong' && { b: true as const }),
				...(token.type === 'link' && href(token['href'])),
			};
			if (token.tokens) return walk(token.tokens, own);
			if (token.type === 'codespan') return [{ ...own, c: true as const, t: token['text'] }];
			// Text of the content is text: a tag in it is shown, not obeyed.
			return [{ ...own, t: token.type === 'html' ? token.raw : (token['text'] ?? token.raw) }];
		});
	const read = (text: string, style: Omit<Run, 't'> = {}) => walk(Lexer.lexInline(text), style);
	const space = { t: ' ' };
	const runs = partsOf(text, phones).map(({ on, text }) =>
		on ? [space, { t: `${platformNames[on]}: `, on, label: true as const }, ...read(text, { on })] : read(text),
	);
	return tidy(runs.flat());
}

export function plainText(text: PhoneText): string {
	return toRuns(text, 'https://unstuck.invalid/', (path) => path)
		.map(({ t }) => t)
		.join('');
}

/** The first sentence of a text, with the next one if it says little alone. */
export function firstSentence(text: string): string {
	const sentences = text.split(/(?<=[.!?]) /);
	return sentences[0]!.length < 45 ? sentences.slice(0, 2).join(' ') : sentences[0]!;
}
