import { readFileSync } from 'node:fs';
import { Engine } from '../../src/search/pagefind';
import { Search } from '../../src/search/search';

/** The search of the site over a built index, without a browser: `folder` holds it, with a slash at its end. */
export function nodeSearch(folder: string): Search {
	const read = async (input: RequestInfo | URL) => new Response(readFileSync(String(input).replace('file://', '')));
	return new Search(
		new Engine(`file://${folder}`, read as typeof fetch, (address) => import(/* @vite-ignore */ address)),
	);
}
