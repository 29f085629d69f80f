import { button, make } from '@/client/dom';
import { href } from '@/client/url';
import { allHere, run as text } from '@/texts/run';

/** What a run asks that the page has no place for: large answers under a sentence. */
export function chatsCard(yes: () => void): HTMLElement {
	const recover = { href: href('/recover/') };
	const answers = [
		button(allHere.yes, yes),
		make('a', recover, allHere.no),
		make('a', { href: href('/fixes/look-at-oldest-chat/') }, allHere.unsure),
	];
	return card(allHere.about, answers);
}

/** The end of the first set. */
export const moreCard = (end: string) => card(text.likelyTriedAbout, [make('a', { href: end }, text.enough)]);

const card = (about: string, answers: HTMLElement[]) =>
	make(
		'section',
		{ class: 'run-card run-part' },
		make('p', {}, about),
		make('ul', { class: 'answers' }, ...answers.map((answer) => make('li', {}, answer))),
	);

/** At the first step of a fix: whoever has done it all before need not do it again. */
export const triedCard = (act: () => void) => make('p', { class: 'run-before run-part' }, button(text.tried, act));

/** Why a fix helps and who says so, a tap away. */
export function whyCard(fix: HTMLElement): HTMLElement {
	const why = fix.querySelector('.why');
	const page = fix.querySelector<HTMLAnchorElement>('.fix-foot a, .copy-link')?.href;
	return make(
		'details',
		{ class: 'run-why run-part' },
		make('summary', {}, text.why),
		make('p', {}, ...[...(why?.cloneNode(true).childNodes ?? [])]),
		make('p', {}, page && make('a', { href: page }, text.sources)),
	);
}
