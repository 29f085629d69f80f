import { button, make } from '@/client/dom';
import { keptResults } from './kept-results';
import type { ShownResult } from '@/documents/report';
import type { SiteIndex } from './model';
import { keepResult } from '@/stores/results';
import { formatDay } from '@/i18n/format';
import * as text from '@/texts/report';

/**
 * Lists the results that the reader kept, each with a way to leave it out. Some of it comes from storage, so it goes in as text only.
 * @param changed gets the results now, and again whenever one is left out
 */
export function showResults(
	host: HTMLElement,
	page: Pick<SiteIndex, 'checks'>,
	changed: (results: ShownResult[]) => void,
): void {
	const results = keptResults(page, location.origin, Date.now());
	const part = host.querySelector<HTMLElement>('.report-results')!;
	const rows = results.map(({ name, title, address, summary, day }, at) => {
		const leave = () => {
			const done = keepResult(name, null);
			host.querySelector(':scope > output')!.textContent = done ? text.leftOut(title) : text.notLeftOut;
			showResults(host, page, changed);
			const rest = [...part.querySelectorAll('button')];
			(rest[at] ?? rest.at(-1) ?? host.querySelector<HTMLElement>('.report-heading')!).focus();
		};
		const about = make('span', { class: 'report-about' }, formatDay(day));
		return make(
			'li',
			{},
			make('a', { href: address }, title),
			' ',
			about,
			make('p', {}, summary),
			button(text.leaveOut, leave, { 'aria-label': `${text.leaveOut}: ${title}` }),
		);
	});
	part.hidden = rows.length === 0;
	part.querySelector('ul')!.replaceChildren(...rows);
	changed(results);
}
