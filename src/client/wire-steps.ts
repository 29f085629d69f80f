import { make } from '@/client/make';
import { skip, startPath } from '@/texts/fix';
import { didItWork } from '@/texts/outcome';
import { copyAs, copyLink, stepLinkName } from '@/texts/copy';
import { progressLabel, progressOf } from '@/texts/count';

/*
 * Writes into the checklists of the page what each of their many steps and fixes would have to repeat: names, roles, the
 * address that a link copies, the button that only a script can answer. Then it counts what is there to do.
 */

/** The boxes of a part of the page that are for the phone that is shown. */
export function boxesIn(part: ParentNode): HTMLInputElement[] {
	const other = { android: 'iphone', iphone: 'android' }[document.documentElement.dataset['platform'] ?? ''];
	return [...part.querySelectorAll<HTMLInputElement>('.do input')].filter(
		(box) => !other || !box.closest(`[data-on="${other}"]`),
	);
}

/** How long the page may be kept from answering the reader at a time, in milliseconds. */
const slice = 8;
let left: Iterator<void> | undefined;

/** Completes the steps and fixes of the page soon, a few at a time. */
export function wireSteps(): void {
	left = wires();
	setTimeout(wireSome);
}

function wireSome(): void {
	for (const until = performance.now() + slice; left && performance.now() < until;) next();
	if (left) setTimeout(wireSome);
}

/** Completes at once all that are left. */
export function wireRest(): void {
	while (left) next();
}

function next(): void {
	if (left!.next().done) left = undefined;
}

function* wires(): Generator<void> {
	for (const text of all('check-list .progress-text'))
		text.textContent = progressLabel(0, 0, boxesIn(text.closest('check-list')!).length);
	for (const fix of all('.fix')) yield wireFix(fix as HTMLElement);
	for (const step of all('.step')) yield wireStep(step);
	for (const path of all('.path')) yield wirePath(path);
}

function wireFix(fix: HTMLElement): void {
	const title = fix.querySelector(':scope > h3');
	title?.setAttribute('tabindex', '-1');
	// On its own page a fix has its name on the section, and no heading.
	const id = (fix.dataset['fix'] = title?.id ?? fix.id);
	fix
		.querySelector('.copy-bar')
		?.append(
			make('a', { className: 'copy-link', href: pageOf(fix), textContent: copyLink }),
			' ',
			button('copy-as', copyAs, 'aria-expanded'),
		);
	for (const part of fix.querySelectorAll('.copy-bar > *')) set(part, { 'aria-describedby': title?.id ?? '_top' });
	for (const did of fix.querySelectorAll('.did')) {
		set(did, { id: `outcome-of-${id}`, tabindex: '-1' });
		if (did.matches('did-it-work'))
			set(did, {
				role: 'group',
				'aria-label': `${didItWork} ${(title ?? document.querySelector('h1'))!.textContent.trim()}`,
			});
	}
	const [count, { length }] = [fix.querySelector('.count'), boxesIn(fix)];
	if (count?.textContent === '' && length > 0) count.textContent = progressOf(0, length);
}

function wirePath(path: Element): void {
	set(path, { role: 'list', 'aria-label': startPath });
	for (const label of path.querySelectorAll(':scope > span')) set(label, { role: 'listitem' });
}

function wireStep(step: Element): void {
	const text = step.querySelector('.do label > span');
	if (!text) return;
	step.querySelector('input')!.name = text.id;
	text.setAttribute('tabindex', '-1');
	step.querySelector('.do')!.after(button('skip', skip, 'aria-pressed'));
	set(step.querySelector('.step-link')!, {
		href: `${pageOf(step.closest('.fix'))}#${text.id}`,
		'aria-label': stepLinkName,
	});
	for (const show of step.querySelectorAll('show-where > button')) show.setAttribute('aria-expanded', 'false');
	for (const one of step.querySelectorAll('button, .step-link')) set(one, { 'aria-describedby': text.id });
}

/** The page of a fix: its heading in a guide leads there; on that page it is the address itself. */
const pageOf = (fix: Element | null) =>
	fix?.querySelector<HTMLAnchorElement>('h3 > a')?.href ?? location.href.replace(/[?#].*/, '');

/** A button that is not pressed or expanded yet. */
function button(className: string, textContent: string, state: string): HTMLButtonElement {
	const made = make('button', { type: 'button', className, textContent });
	made.setAttribute(state, 'false');
	return made;
}

const all = (selector: string) => document.querySelectorAll(selector);

function set(element: Element, attributes: Record<string, string>): void {
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
