import { skip, startPath } from '@/texts';
import { stepLinkName } from '@/texts/copy';
import { progressLabel, progressOf } from '@/texts/count';

/*
 * Writes into the checklists of the page what each of their many steps and fixes would have to repeat: names, roles, the
 * address that a link copies, the button that only a script can answer. Then it counts what is there to do.
 */

/** The boxes of a part of the page that are for the phone that is shown. */
export function boxesIn(part: ParentNode): HTMLInputElement[] {
	const other = { android: 'iphone', iphone: 'android' }[document.documentElement.dataset['platform'] ?? ''];
	return [...part.querySelectorAll<HTMLInputElement>('.do input')].filter((box) => !other || !box.closest(`[data-on="${other}"]`));
}

/** Completes the steps and fixes of the page. */
export function wireSteps(): void {
	for (const step of all('.step')) wireStep(step);
	for (const path of all('.path')) {
		set(path, { role: 'list', 'aria-label': startPath });
		for (const label of path.querySelectorAll(':scope > span')) set(label, { role: 'listitem' });
	}
	for (const fix of all('.fix')) {
		const title = fix.querySelector('h3');
		title?.setAttribute('tabindex', '-1');
		const heading = title?.id ?? '_top';
		for (const button of fix.querySelectorAll('.meta button, .copy-bar > *')) set(button, { 'aria-describedby': heading });
		for (const question of fix.querySelectorAll('.did')) set(question, { role: 'group', 'aria-labelledby': heading, tabindex: '-1' });
		const [count, { length }] = [fix.querySelector('.count'), boxesIn(fix)];
		if (count && length > 0) count.textContent = progressOf(0, length);
	}
	for (const text of all('.progress-text')) text.textContent = progressLabel(0, 0, boxesIn(text.closest('check-list')!).length);
}

function wireStep(step: Element): void {
	const text = step.querySelector('.do label > span');
	if (!text) return;
	step.querySelector('input')!.name = text.id;
	text.setAttribute('tabindex', '-1');
	const button = Object.assign(document.createElement('button'), { type: 'button', className: 'skip', textContent: skip, ariaPressed: 'false' });
	step.querySelector('.do')!.after(button);
	const page = step.closest('.fix')?.querySelector<HTMLAnchorElement>('h3 > a')?.href ?? location.href.replace(/[?#].*/, '');
	set(step.querySelector('.step-link')!, { href: `${page}#${text.id}`, 'aria-label': stepLinkName });
	for (const one of step.querySelectorAll('button, .step-link')) set(one, { 'aria-describedby': text.id });
}

const all = (selector: string) => document.querySelectorAll(selector);

function set(element: Element, attributes: Record<string, string>): void {
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
