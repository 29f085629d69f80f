import { href } from '@/client/url';
import type { Load } from './engine';

/** Reads a file of the index from this site. The manifest alone keeps its name, so it is asked for anew. */
export const loadFromSite: Load = async (name) => {
	const response = await fetch(href(`/search-index/${name}`), {
		cache: name === 'manifest.json' ? 'no-cache' : 'default',
	});
	if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
	return response.json();
};
