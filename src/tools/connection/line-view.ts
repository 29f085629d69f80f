import { formatMbps, type LineReport, type Measured } from '@/tools/connection/line';
import type { Trouble } from '@/tools/connection/trouble';
import { common, lineCheckTexts as text, troubleTexts } from '@/texts/tools';
import { make } from '@/client/dom';
import { fixList } from '@/tools/common/fix-links';

/** What a measured line means: the answer first, then every number and what it is worth. */
export function lineView(
	{ verdict, title, answer, notes, fixes }: LineReport,
	{ upload, loss }: Measured,
	trouble?: Trouble,
): HTMLElement[] {
	const known = upload !== undefined;
	return [
		...(trouble ? [make('p', { class: 'check-trouble', 'data-trouble': trouble }, troubleTexts[trouble])] : []),
		...(known
			? [
					make('p', { class: 'verdict', 'data-verdict': verdict }, title),
					make('p', { class: 'check-answer' }, make('strong', {}, text.upNumber(formatMbps(upload))), ' ', answer),
				]
			: []),
		...(known
			? [
					make(
						'ul',
						{ class: 'check-notes' },
						...[...notes, ...(loss === undefined ? [text.notLoss] : [])].map((note) => make('li', {}, note)),
					),
				]
			: []),
		...((known || trouble === 'offline') && fixes.length > 0
			? [
					make('p', { class: 'check-heading' }, common.todo),
					fixList(known ? fixes : ['switch-network', 'restart-router']),
				]
			: []),
	];
}
