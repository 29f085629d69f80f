import { make } from '@/client/dom';
import { PageElement } from '@/client/element';
import { href } from '@/client/url';
import type { Report } from '@/report/model';
import type { Outline, OutlineGuide } from '@/schemas/outline';
import * as text from '@/texts/report';
import { copyGroup } from './copy-group';

/** An answer to somebody's report: a link to a guide with the fixes to try marked, without those that they tried. */
export class AnswerLink extends PageElement {
	show(outline: Outline, report: Report): void {
		const guides = outline.guides.filter(({ on }) => !on || !report.platform || on === report.platform);
		const first = guides.find(({ address }) => address === (report.symptom ?? report.platform)) ?? guides[0]!;
		const choice = make(
			'select',
			{ id: 'answer-guide' },
			...guides.map(({ address, label }) =>
				make('option', { value: address, selected: address === first.address }, label),
			),
		);
		const fixes = make('ul', { class: 'answer-fixes', role: 'list' });
		const tried = new Set(report.fixes.map(({ id }) => id));
		const chosen = () => guides.find(({ address }) => address === choice.value)!;
		const list = () => fixes.replaceChildren(...toChoices(chosen(), outline, tried));
		choice.addEventListener('change', list);
		list();
		const state = make('output');
		const copy = copyGroup(
			text.answerLinkName,
			state,
			() => {
				const { address } = chosen();
				const ids = [...fixes.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
				// Commas stay readable: forums show the whole address.
				const wanted = [
					report.platform && `platform=${report.platform}`,
					ids.length > 0 && `try=${ids.join(',')}`,
				].filter(Boolean);
				const query = wanted.length > 0 ? `?${wanted.join('&')}` : '';
				const link = location.origin + href(`/${address}/`) + query;
				return { title: text.answerTitle, link, write: () => link };
			},
			[],
		);
		this.replaceChildren(
			make('h3', {}, text.answerHeading),
			make('p', {}, text.answerAbout),
			make('p', {}, make('label', { for: choice.id }, text.answerGuide), ' ', choice),
			fixes,
			copy,
			state,
		);
	}
}
customElements.define('answer-link', AnswerLink);

function toChoices({ fixes, on }: OutlineGuide, outline: Outline, tried: ReadonlySet<string>): HTMLElement[] {
	return fixes.flatMap((id) => {
		const fix = outline.fixes[id]!;
		const isForOther = on && fix.steps.length > 0 && fix.steps.every((step) => step.on && step.on !== on);
		if (tried.has(id) || isForOther) return [];
		return [make('li', {}, make('label', {}, make('input', { type: 'checkbox', value: id }), ' ', fix.title))];
	});
}
