import { link, make } from '@/client/dom';
import { loadOutline } from '@/stores/outline';
import { common } from '@/texts/tools';

/** A paragraph of a check, such as `p('check-small', 'Nothing is sent.')`. */
export const p = (className: string, ...children: (Node | string)[]) => make('p', { class: className }, ...children);

/** The verdict of a check in a few words; its id decides on its colour and its mark. */
export const verdictView = (id: string, title: string) => make('p', { class: 'verdict', 'data-verdict': id }, title);

/** A link to a fix: by its id in words at first, by its title as soon as the outline is there. */
export function fixLink(id: string): HTMLAnchorElement {
	const words = id.replace(/-/g, ' ');
	const element = link(`/fixes/${id}/`, words[0]!.toUpperCase() + words.slice(1));
	loadOutline(true).then(
		({ fixes }) => (element.textContent = fixes[id]?.title ?? element.textContent),
		() => {}, // Offline, the words have to do.
	);
	return element;
}

/** Links to fixes, the likeliest first, each with what stands below it. */
export function fixList(
	fixes: readonly string[] = [],
	{ heading = common.todo, below = {} as Record<string, string> } = {},
): HTMLElement[] {
	if (fixes.length === 0) return [];
	const rows = fixes.map((id) => make('li', {}, fixLink(id), below[id] !== undefined && p('check-small', below[id])));
	return [p('check-heading', heading), make('ol', { class: 'check-fixes' }, ...rows)];
}
