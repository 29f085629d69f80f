import { keepResult, keptResult, type CheckName, type Fact } from '@/stores/results';
import stylesheet from '@/styles/tools.css?url';
import { offer } from '@/texts/tools';
import { button, make } from '@/client/dom';
import { loadStyles } from '@/client/styles';

export interface ToolOptions {
	/** Takes what the check found, or (empty) that there is no result any more. */
	emitResult: (facts: Fact[]) => void;
	/** The origin of the speed test's server, on the one page that may contact it. */
	server?: string;
	/** It stands in a step, and was opened by a tap. */
	inStep: boolean;
}

const tools: Record<CheckName, () => Promise<{ create: (options: ToolOptions) => Node[] }>> = {
	'stuck-or-slow': () => import('../backup-progress/stuck-or-slow'),
	connection: () => import('../connection/connection-check'),
	phone: () => import('../phone/phone-check'),
	space: () => import('../space/space-check'),
};

/**
 * Opens the check that stands in `host`, or folds it up again.
 * @throws {Error} when its code cannot be loaded
 */
export async function openCheck(host: HTMLElement): Promise<void> {
	const name = host.dataset.check as CheckName;
	const toggle = host.querySelector<HTMLButtonElement>(':scope > button');
	const panel = host.querySelector<HTMLElement>('.check-panel') ?? (await fill(host, name, toggle !== null));
	panel.hidden = !panel.hidden;
	if (toggle) toggle.ariaExpanded = String(!panel.hidden);
	host.querySelector(':scope > .check-note')?.remove();
}

async function fill(host: HTMLElement, name: CheckName, inStep: boolean): Promise<HTMLElement> {
	const [{ create }] = await Promise.all([tools[name](), loadStyles(stylesheet)]);
	const { row, emitResult } = offers(host, name);
	const check = make('div', { class: 'check' }, ...create({ emitResult, server: host.dataset.server, inStep }));
	const panel = make('div', { class: 'check-panel', hidden: true }, check, row);
	// What happens inside is no business of the step's own box and of the list around it.
	for (const type of ['click', 'change', 'input', 'submit'])
		panel.addEventListener(type, (event) => event.stopPropagation());
	host.append(panel);
	return panel;
}

/** What the reader may do with a result: tick the step, keep it for the report. Nothing of it happens by itself. */
function offers(host: HTMLElement, name: CheckName): { row: HTMLElement; emitResult: ToolOptions['emitResult'] } {
	const box = host.closest('li')?.querySelector<HTMLInputElement>('input[type="checkbox"]') ?? undefined;
	let found: Fact[] = [];
	const message = make('output', { class: 'check-message' });
	const tick = button(offer.tick, () => {
		if (box && !box.checked) box.click();
		tick.hidden = true;
		message.textContent = offer.ticked;
	});
	const keep = button(offer.keep, () => {
		message.textContent = keepResult(name, { at: Date.now(), facts: found }) ? offer.kept : offer.lost;
		forget.hidden = keptResult(name) === undefined;
	});
	const forget = button(offer.forget, () => {
		keepResult(name, null);
		message.textContent = offer.forgotten;
		forget.hidden = true;
		keep.focus();
	});
	const row = make('div', { class: 'check-offer', hidden: true }, box && tick, keep, forget, message);
	const emitResult = (facts: Fact[]) => {
		found = facts;
		row.hidden = facts.length === 0;
		tick.hidden = !box || box.checked;
		forget.hidden = keptResult(name) === undefined;
		message.textContent = '';
	};
	return { row, emitResult };
}
