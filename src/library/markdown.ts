import { Marked, type RendererObject, type Tokens } from 'marked';

const base = import.meta.env.BASE_URL ?? '/';

/** The address of a page of this site, with the base path in front: `/fixes/x/` → `/unstuck/fixes/x/`. */
export function href(path: string): string {
	return base.replace(/\/$/, '') + path;
}

const renderer: RendererObject = {
	link({ href: target, tokens }: Tokens.Link) {
		return `<a href="${escape(target.startsWith('/') ? href(target) : target)}">${this.parser.parseInline(tokens)}</a>`;
	},
	// Text of the content is text: a tag in it is shown, not obeyed.
	html: ({ text }: Tokens.HTML | Tokens.Tag) => escape(text),
};
const html = new Marked({ renderer });
const plain = new Marked();

/** Inline Markdown as HTML: bold, code, links. */
export function inline(text: string): string {
	return html.parseInline(text, { async: false });
}

/** Inline Markdown as plain text, its marks gone. */
export function plainText(text: string): string {
	const walk = (tokens: Tokens.Generic[]): string => tokens.map((token) => (token.tokens ? walk(token.tokens) : (token['text'] ?? token.raw))).join('');
	return walk(plain.Lexer.lexInline(text)).replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** Text as HTML that shows it. */
export function escape(text: string): string {
	return text.replace(/[&<>"']/g, (char) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#39' }[char]};`);
}
