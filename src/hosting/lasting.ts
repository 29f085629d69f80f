/**
 * The folders of a built site whose files change their address with their content, so that browsers may keep them for ever:
 * what Astro bundles, and what Pagefind names by its content.
 */
export const lastingFolders = ['_astro', 'pagefind/fragment', 'pagefind/index', 'pagefind/filter'];
