import { button, make } from '@/client/dom';
import { href } from '@/client/url';
import type { Kind } from '@/schemas/guide';
import type { Risk } from '@/schemas/fix';
import type { Platform } from '@/schemas/shared';
import { avoidName, riskNames } from '@/texts/fix';
import { platformNames } from '@/texts/platforms';
import * as texts from '@/texts/search';
import { whatDoYouSee } from '@/texts/site';
import { excerptOf } from './excerpt';
import type { Start, WordsFile } from './files';
import type { Query } from './query';
import type { Found } from './search';

/** One result: a page once, with the passage that answers. */
export function resultItem(found: Found): HTMLElement {
	const { page } = found;
	const risk = page.filters['risk']?.[0] as Risk | undefined;
	const avoid = Boolean(page.meta['avoid']);
	const kind = texts.resultKinds[page.filters['kind']![0] as Kind | 'fix'];
	const platforms = page.filters['platform']!.map((platform) => platformNames[platform as Platform]);
	const { pieces, anchor } = excerptOf(found);
	const text = pieces.map(({ text, hit }) => (hit ? make('mark', {}, text) : text));
	const address = href(page.raw_url.replace(/#.*/, ''));
	const dangerous = risk === 'loses-chats';
	return make(
		'li',
		{},
		make('a', { class: 'result-title', href: address }, page.meta['title']),
		make(
			'p',
			{ class: 'meta' },
			[kind, ...platforms].join(' · '),
			risk && make('span', { class: 'risk', 'data-risk': avoid ? 'avoid' : risk }, avoid ? avoidName : riskNames[risk]),
		),
		dangerous && make('p', { class: 'meta' }, make('strong', {}, texts.readFirst)),
		make(
			'p',
			{ class: 'passage' },
			// What can lose chats is read from its top, where it says so.
			anchor && !dangerous ? make('a', { href: `${address}#${anchor}` }, ...text) : make('span', {}, ...text),
		),
	);
}

/** Says what was searched in place of a misspelt query, and lets the reader keep their own words. */
export const correction = (corrected: string, typed: string, keep: () => void) => {
	const own = button(`${texts.searchInstead} `, keep);
	own.append(make('bdi', {}, typed));
	return make('p', {}, `${texts.showingFor} `, make('strong', {}, make('bdi', {}, corrected)), '. ', own);
};

/** Names the words that no page has, beside the results for the others. */
export const unknownWords = ({ unknown }: Query) =>
	make('p', {}, `${texts.noPageSays} `, make('bdi', {}, unknown.join(', ')), '.');

/** Says that nothing was found, and gives back the whole site if filters were the reason. */
export const nothing = (typed: string, widen?: () => void) =>
	widen
		? make('p', {}, `${texts.nothingNarrowed} `, button(texts.clearFilters, widen))
		: make('p', {}, `${texts.nothingFound} “`, make('bdi', {}, typed), '”.');

/** The questions of the home page and the likeliest guides. */
export function startLists({ questions, guides }: WordsFile['start']): HTMLElement[] {
	const link = ({ href: path, label, message }: Start) =>
		make('li', {}, make('a', { href: href(path) }, label, message && make('small', {}, `“${message}”`)));
	const list = (title: string, links: Start[]) => [
		make('p', { class: 'results-heading' }, title),
		make('ul', { class: 'choices' }, ...links.map(link)),
	];
	return [...list(whatDoYouSee, questions), ...list(texts.orTheseGuides, guides)];
}

export const failure = (again: () => void) => make('p', {}, `${texts.searchFailed} `, button(texts.tryAgain, again));
