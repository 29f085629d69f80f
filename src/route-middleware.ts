import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { library } from './library';

/** Puts the checklist's sections and fixes, which a component writes, into the table of contents of a guide. */
export const onRequest = defineRouteMiddleware(async ({ locals }) => {
	const { toc, id, entry } = locals.starlightRoute;
	const guide = (await library()).guides.get(id || 'index');
	if (!toc || !guide || guide.sections.length === 0) return;
	const items = guide.sections.map((section) => ({
		depth: 2,
		slug: section.id,
		text: section.title,
		children: section.fixes.map((fix) => ({ depth: 3, slug: fix.id, text: fix.title, children: [] })),
	}));
	// The checklist stands where the body places it; the headings after it follow in the list too.
	const before = (entry.body ?? '').split('<Checklist')[0]!.match(/^## /gm)?.length ?? 0;
	toc.items.splice(1 + before, 0, ...items);
});
