import { button, link as linkTo, make } from '@/client/dom';
import { href } from '@/client/url';
import { avoidName, riskNames } from '@/texts/fix';
import { searchFailed } from '@/texts/late';
import { platformNames } from '@/texts/platforms';
import * as texts from '@/texts/search';
import { whatDoYouSee } from '@/texts/site';
import { excerptOf } from './excerpt';
import type { Narrowing, Start, WordsFile } from './files';
import type { Fragment } from './pagefind';
import type { Query } from './query';
import type { Found } from './search';

const { page: _page, ...kinds } = texts.resultKinds;
const choices = { platform: platformNames, kind: kinds, risk: riskNames };

/** The three choices that narrow a search, as an address has them; what is no choice narrows nothing. */
export function filterFields(address: URLSearchParams): HTMLElement {
	const labels = (Object.keys(choices) as (keyof Narrowing)[]).map((name) => {
		const options = Object.entries({ '': texts.searchAny[name], ...choices[name] });
		const select = make('select', { name }, ...options.map(([value, label]) => make('option', { value }, label)));
		select.value = address.get(name) ?? '';
		if (select.selectedIndex < 0) select.value = '';
		return make('label', {}, make('span', {}, texts.searchFilters[name]), select);
	});
	return make('div', { class: 'search-filters', hidden: true }, ...labels);
}

/** The address of a search, without what was left open. */
export function searchAddress(query: string, narrowing: Narrowing, asTyped: boolean): string {
	const all = Object.entries({ q: query, ...narrowing, as: asTyped && 'typed' });
	const address = new URLSearchParams(all.filter((one): one is [string, string] => Boolean(one[1])));
	return address.size > 0 ? `?${address}` : '';
}

/** One result: a page once, with the passage that answers. */
export function resultItem({ page, hits }: Found, text: Fragment): HTMLElement {
	const { risk, avoid } = page;
	const { pieces, anchor } = excerptOf(text, hits);
	const passage = pieces.map(({ text, hit }) => (hit ? make('mark', {}, text) : text));
	const address = href(page.href);
	const dangerous = risk === 'loses-chats';
	return make(
		'li',
		{},
		make('a', { class: 'result-title', href: address }, page.title),
		make(
			'p',
			{ class: 'meta' },
			[texts.resultKinds[page.kind], ...page.platform.map((platform) => platformNames[platform])].join(' · '),
			risk && make('span', { class: 'risk', 'data-risk': avoid ? 'avoid' : risk }, avoid ? avoidName : riskNames[risk]),
		),
		dangerous && make('p', { class: 'meta' }, make('strong', {}, texts.readFirst)),
		make(
			'p',
			{ class: 'passage' },
			// What can lose chats is read from its top, where it says so.
			anchor && !dangerous ? make('a', { href: `${address}#${anchor}` }, ...passage) : make('span', {}, ...passage),
		),
	);
}

/** Says what was searched in place of a misspelt query, and lets the reader keep their own words. */
export const correction = ({ text, typed }: Query, keep: () => void) => {
	const own = button(`${texts.searchInstead} `, keep);
	own.append(make('bdi', {}, typed));
	return make('p', {}, `${texts.showingFor} `, make('strong', {}, make('bdi', {}, text)), '. ', own);
};

/** Names the words that no page has, beside the results for the others. */
export const unknownWords = ({ unknown }: Query) =>
	make('p', {}, `${texts.noPageSays} `, make('bdi', {}, unknown.join(', ')), '.');

/** Says that nothing was found, and gives back the whole site if filters were the reason. */
export const nothing = ({ text }: Query, widen?: () => void) =>
	widen
		? make('p', {}, `${texts.nothingNarrowed} `, button(texts.clearFilters, widen))
		: make('p', {}, `${texts.nothingFound} “`, make('bdi', {}, text), '”.');

/** The questions of the home page and the likeliest guides. */
export function startLists({ questions, guides }: WordsFile['start']): HTMLElement[] {
	const link = ({ href: path, label, message }: Start) =>
		make('li', {}, linkTo(path, label, message && make('small', {}, `“${message}”`)));
	const list = (title: string, links: Start[]) => [
		make('p', { class: 'results-heading' }, title),
		make('ul', { class: 'choices' }, ...links.map(link)),
	];
	return [...list(whatDoYouSee, questions), ...list(texts.orTheseGuides, guides)];
}

export const failure = (again: () => void) => make('p', {}, `${searchFailed} `, button(texts.tryAgain, again));
