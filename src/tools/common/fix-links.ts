import { make } from '@/client/dom';
import { href } from '@/client/url';

let titles: Promise<Record<string, string>> | undefined;

/** The title of a fix; without a line, its id in words. */
export async function fixTitle(id: string): Promise<string> {
	// Kept even when it failed: who is offline would otherwise wait at each result.
	titles ??= fetch(href('/tools/fixes.json'))
		.then((answer) => (answer.ok ? answer.json() : {}))
		.catch(() => ({}));
	const title: unknown = (await titles)[id];
	return typeof title === 'string' ? title : (id[0]!.toUpperCase() + id.slice(1)).replace(/-/g, ' ');
}

/** A link to a fix, its title put in as soon as it is known. */
export function fixLink(id: string): HTMLAnchorElement {
	const link = make('a', { href: href(`/fixes/${id}/`) }, id.replace(/-/g, ' '));
	fixTitle(id).then((title) => (link.textContent = title));
	return link;
}

/** Links to fixes, in their order. */
export const fixList = (ids: readonly string[]) =>
	make('ol', { class: 'check-fixes' }, ...ids.map((id) => make('li', {}, fixLink(id))));
