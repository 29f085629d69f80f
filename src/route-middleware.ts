import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { library } from './library';
import { headTags } from './library/head';

/** Adds the tags of a page to its head, and the checklist, which a component writes, to its table of contents. */
export const onRequest = defineRouteMiddleware(async ({ locals, url }) => {
	const { toc, id, entry, head } = locals.starlightRoute;
	leaveOut(entry, head);
	const known = await library();
	head.push(...headTags(url.pathname.slice(import.meta.env.BASE_URL.length - 1), known));
	const guide = known.guides.get(id || 'index');
	if (!toc || !guide || guide.sections.length === 0) return;
	const items = guide.sections.map((section) => ({
		depth: 2,
		slug: section.id,
		text: section.title,
		children: [],
	}));
	// The checklist stands where the body places it; the headings after it follow in the list too.
	const before = (entry.body ?? '').split('<Checklist')[0]!.match(/^## /gm)?.length ?? 0;
	toc.items.splice(1 + before, 0, ...items);
});

/** Leaves out marks for a search that is not used, and the name of the generator. */
function leaveOut(entry: StarlightRouteData['entry'], head: StarlightRouteData['head']): void {
	entry.data.pagefind = false;
	head.splice(0, head.length, ...head.filter(({ attrs }) => attrs?.['name'] !== 'generator'));
}
