import { formatDay } from '@/i18n/format';
import { platformNames } from '@/texts/platforms';
import type { ShownReport } from './post';
import * as text from '@/texts/report';

/** Shows a report. All of it may come from a stranger's link, so it goes in as text only. */
export function drawReport(place: Element, { platform, system, symptom, lastBackup, fixes }: ShownReport): void {
	const facts: [string, Node | string | undefined][] = [
		[text.phone, platform && platformNames[platform]],
		[text.system, system],
		[text.symptom, symptom && link(symptom)],
		[text.lastBackup, lastBackup && formatDay(lastBackup)],
	];
	const list = make(
		'dl',
		'report-facts',
		...facts.flatMap(([name, value]) => (value ? [make('dt', '', name), make('dd', '', value)] : [])),
	);
	const rows = fixes.map((fix) => {
		const words = [...(fix.total > 0 ? [text.stepsDone(fix.done, fix.total)] : []), formatDay(fix.day)].join(', ');
		const outcome = make(
			'span',
			'report-outcome',
			fix.outcome ? text.outcomeNames[fix.outcome] : text.noOutcome(fix.done, fix.total),
		);
		outcome.dataset['outcome'] = fix.outcome ?? '';
		return make('li', '', link(fix), ' ', outcome, ' ', make('span', 'report-about', words));
	});
	place.replaceChildren(list, rows.length > 0 ? make('ul', 'report-fixes', ...rows) : make('p', '', text.triedNothing));
}

function link({ title, address }: { title: string; address: string }): HTMLElement {
	const anchor = make('a', '', title) as HTMLAnchorElement;
	anchor.href = address;
	return anchor;
}

function make(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
	const element = document.createElement(tag);
	if (className) element.className = className;
	element.append(...children);
	return element;
}
