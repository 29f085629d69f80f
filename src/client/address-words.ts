import { addressOf } from './url';

/**
 * The words in an address, to search for: `/fixes/restart-ruoter/` gives "restart ruoter". Its folders tell nothing, nor
 * does a number alone, or the name that a server gives a page: `/404.html` and `/index.html` give none.
 */
export function wordsOf(pathname: string): string {
	const name = addressOf(pathname).split('/').at(-1) ?? '';
	const words = name
		.replace(/^index(?=\.)|\.(html?|md|json|php)$/g, '')
		.replace(/[^\p{L}\p{N}%]+/gu, ' ')
		.trim()
		.slice(0, 80);
	return /[\p{L}%]/u.test(words) ? words : '';
}
