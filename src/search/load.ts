import type { Load } from './engine';

/** The address of a page of this site, with the base path in front. */
export const withBase = (path: string) => import.meta.env.BASE_URL.replace(/\/$/, '') + path;

/** Reads a file of the index from this site. The manifest alone keeps its name, so it is asked for anew. */
export const loadFromSite: Load = async (name) => {
	const response = await fetch(withBase(`/search-index/${name}`), { cache: name === 'manifest.json' ? 'no-cache' : 'default' });
	if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
	return response.json();
};
