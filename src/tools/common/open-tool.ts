import { checkNames, keepResult, keptResult, type CheckName } from '@/stores/results';
import stylesheet from '@/styles/tools.css?url';
import { offer } from '@/texts/tools';
import { button, make } from '@/client/dom';
import type { CheckResult } from './result-event';

/** The elements, each in a file of its own that only its user loads. */
const elements = {
	'stuck-or-slow': ['stuck-or-slow', () => import('@/elements/stuck-or-slow')],
	connection: ['connection-check', () => import('@/elements/connection-check')],
	phone: ['phone-check', () => import('@/elements/phone-check')],
	space: ['space-check', () => import('@/elements/space-check')],
} as const;

/** Opens the check that stands here, or folds it up again. */
export async function openCheck(host: HTMLElement): Promise<void> {
	const name = checkNames.find((known) => known === host.dataset['check']);
	if (!name) return;
	const toggle = host.querySelector<HTMLButtonElement>(':scope > button');
	const panel = host.querySelector<HTMLElement>('.check-panel') ?? (await fill(host, name, toggle !== null));
	panel.hidden = !panel.hidden;
	if (toggle) toggle.ariaExpanded = String(!panel.hidden);
	for (const note of host.querySelectorAll(':scope > .check-note')) note.remove();
}

async function fill(host: HTMLElement, name: CheckName, inStep: boolean): Promise<HTMLElement> {
	const [tag, load] = elements[name];
	await Promise.all([load(), style()]);
	const check = make(tag as 'div', {
		class: 'check',
		...(inStep ? { 'data-tapped': '' } : {}),
		...(host.dataset['server'] ? { 'data-server': host.dataset['server'] } : {}),
	});
	const panel = make('div', { class: 'check-panel not-content', hidden: true }, check, offers(host, name));
	// What happens inside is no business of the step's own box and of the list around it.
	for (const type of ['click', 'change', 'input', 'submit'])
		panel.addEventListener(type, (event) => event.stopPropagation());
	if (host.querySelector('.check-panel')) return host.querySelector<HTMLElement>('.check-panel')!;
	host.append(panel);
	return panel;
}

/** What the reader may do with a result: tick the step, keep it for the report. Nothing of it happens by itself. */
function offers(host: HTMLElement, name: CheckName): HTMLElement {
	const box = host.closest('li')?.querySelector<HTMLInputElement>('input[type="checkbox"]');
	let summary: string | null = null;
	const said = make('output', { class: 'check-said' });
	const tick = button(offer.tick, () => {
		if (box && !box.checked) box.click();
		tick.hidden = true;
		said.textContent = offer.ticked;
	});
	const keep = button(offer.keep, () => {
		const kept = keepResult(name, { at: Date.now(), summary: summary ?? '' });
		said.textContent = kept ? offer.kept : offer.lost;
		forget.hidden = keptResult(name) === undefined;
	});
	const forget = button(offer.forget, () => {
		keepResult(name, null);
		said.textContent = offer.forgotten;
		forget.hidden = true;
		keep.focus();
	});
	const row = make('div', { class: 'check-offer', hidden: true }, ...(box ? [tick] : []), keep, forget, said);
	host.addEventListener('check-result', (event) => {
		({ summary } = (event as CheckResult).detail);
		row.hidden = summary === null;
		tick.hidden = !box || box.checked;
		forget.hidden = keptResult(name) === undefined;
		said.textContent = '';
	});
	return row;
}

/** Brings the looks of the checks, once; without them they still work. */
function style(): Promise<void> {
	return (styled ??= new Promise((done) => {
		const link = make('link', { rel: 'stylesheet', href: stylesheet });
		link.onload = link.onerror = () => done();
		document.head.append(link);
	}));
}

let styled: Promise<void> | undefined;
