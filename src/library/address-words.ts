/** The words in an address, to search for: `/fixes/restart-ruoter/` gives "restart ruoter". Folders say nothing about what was sought. */
export function wordsOf(path: string, base = '/'): string {
	const inside = path.startsWith(base) ? path.slice(base.length) : path;
	const name = inside.split('/').filter(Boolean).at(-1) ?? '';
	return decoded(name).replace(/\.(html?|md|json)$/, '').replace(/[^\p{L}\p{N}%]+/gu, ' ').trim().slice(0, 80);
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text; // A lone % is no code; the words around it still are words.
	}
}
