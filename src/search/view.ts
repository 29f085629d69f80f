import { avoidName, riskNames } from '@/texts/fix';
import { platformNames } from '@/texts/platforms';
import {
	moreResults,
	nothingFound,
	nothingNarrowed,
	clearFilters,
	orTheseGuides,
	resultKinds,
	searchFailed,
	searchInstead,
	showingFor,
	tryAgain,
} from '@/texts/search';
import { whatDoYouSee } from '@/texts/site';
import type { Answer, Found } from './engine';
import { excerptOf } from './excerpt';
import { href } from '@/client/url';
import type { Start } from '@/search/files';

/** Makes an element. Texts become text nodes, whatever they hold. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Record<string, string>,
	...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...children);
	return element;
}

/** The results as a list of links: each page once, with the passage that answers. */
export function resultList({ results, weights }: Answer): HTMLElement {
	return make('ol', { class: 'results' }, ...results.map((result) => resultItem(result, weights)));
}

function resultItem(result: Found, weights: Map<string, number>): HTMLElement {
	const { platforms, kind, risk } = result.facets;
	const about = make(
		'p',
		{ class: 'meta' },
		[resultKinds[kind], ...platforms.map((platform) => platformNames[platform])].join(' · '),
	);
	if (risk)
		about.append(
			make(
				'span',
				{ class: 'risk', 'data-risk': result.avoid ? 'avoid' : risk },
				result.avoid ? avoidName : riskNames[risk],
			),
		);
	const { pieces, anchor } = excerptOf(result, weights);
	const text = pieces.map(({ text, hit }) => (hit ? make('mark', {}, text) : text));
	const address = href(result.href);
	// What can lose chats is read from its top, where it says so.
	const passage =
		anchor && risk !== 'loses-chats' ? make('a', { href: `${address}#${anchor}` }, ...text) : make('span', {}, ...text);
	return make(
		'li',
		{},
		make('a', { class: 'result-title', href: address }, result.title),
		about,
		make('p', { class: 'passage' }, passage),
	);
}

/** Says what was searched in place of a misspelt query, and lets the reader keep their own words. */
export function correction(corrected: string, typed: string, keep: () => void): HTMLElement {
	return make(
		'p',
		{},
		`${showingFor} `,
		make('strong', {}, make('bdi', {}, corrected)),
		'. ',
		button(`${searchInstead} `, keep, make('bdi', {}, typed)),
	);
}

/** Says that nothing was found, and gives back the whole site if filters were the reason. */
export function nothing(typed: string, widen?: () => void): HTMLElement {
	return make(
		'p',
		{},
		...(widen
			? [`${nothingNarrowed} `, button(clearFilters, widen)]
			: [`${nothingFound} “`, make('bdi', {}, typed), '”.']),
	);
}

/** The questions of the home page and the likeliest guides. */
export function startLists({ questions, guides }: { questions: Start[]; guides: Start[] }): HTMLElement[] {
	const list = (title: string, links: Start[]) => [
		make('p', { class: 'results-heading' }, title),
		make(
			'ul',
			{ class: 'choices' },
			...links.map(({ href: path, label, message }) =>
				make('li', {}, make('a', { href: href(path) }, label, ...(message ? [make('small', {}, `“${message}”`)] : []))),
			),
		),
	];
	return [...list(whatDoYouSee, questions), ...list(orTheseGuides, guides)];
}

export const failure = (again: () => void) => make('p', {}, `${searchFailed} `, button(tryAgain, again));

export const more = (show: () => void) => button(moreResults, show);

function button(label: string, act: () => void, ...rest: Node[]): HTMLButtonElement {
	const element = make('button', { type: 'button' }, label, ...rest);
	element.addEventListener('click', act);
	return element;
}
