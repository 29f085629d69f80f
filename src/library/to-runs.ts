import { Lexer, type Tokens } from 'marked';
import { tidy, type Run } from '@/documents/runs';

/**
 * The inline Markdown of the content as runs.
 * @param page The absolute address of the page the text stands on; links from there are made absolute.
 * @param absolute Makes the address of a page of the site absolute.
 */
export function toRuns(text: string, page: string, absolute: (path: string) => string): Run[] {
	const href = (target: string): Pick<Run, 'href'> => {
		const whole = target.startsWith('/') && !target.startsWith('//') ? absolute(target) : target;
		const url = URL.canParse(whole, page) ? new URL(whole, page) : undefined;
		return url && /^https?:$/.test(url.protocol) ? { href: url.href } : {};
	};
	const walk = (tokens: Tokens.Generic[], style: Omit<Run, 't'>): Run[] =>
		tokens.flatMap((token) => {
			const own = { ...style, ...(token.type === 'strong' && { b: true as const }), ...(token.type === 'link' && href(token['href'])) };
			if (token.tokens) return walk(token.tokens, own);
			if (token.type === 'codespan') return [{ ...own, c: true as const, t: token['text'] }];
			if (token.type === 'text') return [{ ...own, t: token['text'].replace(/&(amp|lt|gt|quot|#39);/g, (entity: string) => entities[entity]) }];
			// Text of the content is text: a tag in it is shown, not obeyed.
			return [{ ...own, t: token.type === 'html' ? token.raw : (token['text'] ?? token.raw) }];
		});
	return tidy(walk(Lexer.lexInline(text), {}));
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
