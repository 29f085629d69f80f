import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { library } from './library';
import { headTags } from './library/head';

/** Finds the guide of a page, and adds its tags to the head and its checklist to the table of contents. */
export const onRequest = defineRouteMiddleware(async ({ locals, url }) => {
	const route = locals.starlightRoute;
	const { toc, entry } = route;
	const known = await library();
	const guide = known.guides.get(route.id || 'index');
	locals.guide = guide;
	// Marks for a search that is not used.
	entry.data.pagefind = false;
	route.head = [
		...route.head.filter(({ attrs }) => attrs?.['name'] !== 'generator'),
		...headTags(url.pathname.slice(import.meta.env.BASE_URL.length - 1), known),
	];
	if (!toc || !guide) return;
	const items = guide.sections.map(({ id, title }) => ({ depth: 2, slug: id, text: title, children: [] }));
	// The checklist stands where the body places it; the headings after it follow in the list too.
	const before = (entry.body ?? '').split('<Checklist')[0]!.match(/^## /gm)?.length ?? 0;
	toc.items.splice(1 + before, 0, ...items);
});
