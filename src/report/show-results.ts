import { button, make } from '@/client/dom';
import { tidy } from '@/documents/model';
import type { ShownResult } from '@/documents/report';
import { formatDay, localDay } from '@/i18n/format';
import { checkNames, keepResult, keptResult, type CheckName } from '@/stores/results';
import * as text from '@/texts/report';
import { sentencesOf } from '@/tools/sentences';
import type { SiteIndex } from './model';

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

/** The results that this device keeps, in words, the newest first; `now` is in milliseconds since 1970. */
export function keptResults(
	{ checks }: Pick<SiteIndex, 'checks'>,
	origin: string,
	now: number,
): (ShownResult & { name: CheckName })[] {
	const kept = checkNames.flatMap((name) => {
		const check = checks.find(({ id }) => id === name);
		const result = keptResult(name);
		const words = result && (result.summary ?? sentencesOf(name, result.facts));
		const summary = words && tidy([{ t: words }])[0]?.t;
		if (!check || !summary) return [];
		// A clock that was wrong may have written a time to come.
		const at = Math.min(result.at, now);
		return [{ at, shown: { name, title: check.title, address: origin + check.href, summary, day: localDay(at) } }];
	});
	return kept.sort((a, b) => b.at - a.at).map(({ shown }) => shown);
}
