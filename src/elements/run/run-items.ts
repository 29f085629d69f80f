import { elementOf } from '@/client/dom';
import type { Outcomes } from '@/stores/outcomes';
import type { Ticks } from '@/stores/ticks';

/** One thing in view: a step of a fix, the question after it, or (`gate`) the warning before one that can lose chats. */
export interface RunItem {
	/** The id in the address: that of the step, of the question, or of the fix. */
	id: string;
	kind: 'step' | 'question' | 'gate';
	fix: HTMLElement;
	/** What is in view. */
	part: HTMLElement;
}

/** What the reader did so far. */
export type Kept = { ticks: Readonly<Ticks>; outcomes: Readonly<Outcomes> };

/** The items of a checklist, for the phone that is shown. What can lose chats has steps only while its gate is open. */
export function runItems(list: Element, platform: string): RunItem[] {
	const mine = (part: HTMLElement) =>
		[undefined, platform].includes(part.closest<HTMLElement>('[data-on]')?.dataset['on']);
	return [...list.querySelectorAll<HTMLElement>('.fix')].filter(mine).flatMap((fix) => {
		const items: RunItem[] = [];
		const gate = fix.querySelector('.gate');
		const warning = gate?.querySelector<HTMLElement>('.gate-warning');
		if (warning) items.push({ id: fix.dataset['fix']!, kind: 'gate', fix, part: warning });
		if (gate && !gate.hasAttribute('data-open')) return items;
		const steps = [...fix.querySelectorAll<HTMLElement>('.step')].filter(mine);
		for (const part of steps) items.push({ id: boxOf(part).name, kind: 'step', fix, part });
		const question = fix.querySelector<HTMLElement>('.did');
		if (question) items.push({ id: question.id, kind: 'question', fix, part: question });
		return items;
	});
}

/** What comes by itself: never what can lose chats, unless the reader is in that fix already. */
export function autoItems(items: RunItem[], fix?: HTMLElement): RunItem[] {
	return items.filter((item) => item.fix === fix || !item.fix.querySelector('.gate'));
}

/**
 * Where an address leads: to the item of that id, or to what is open in that fix, or to its end. What lies behind a
 * closed gate leads to the gate.
 */
export function itemAt(items: RunItem[], asked: string, kept: Kept): RunItem | undefined {
	const id = elementOf(asked)?.id ?? asked;
	const exact = items.find((item) => item.id === id);
	if (exact) return exact;
	const fix = items.filter((item) => item.fix.dataset['fix'] === id.replace(/^outcome-of-/, '').split('--')[0]);
	return fix.find((item) => isOpen(item, items, kept)) ?? fix.at(-1);
}

/** The first item that is open, or the first of all. */
export function firstOpen(items: RunItem[], kept: Kept): RunItem | undefined {
	const way = autoItems(items);
	return way.find((item) => isOpen(item, way, kept)) ?? way[0];
}

/** Whether something is left to do: a step without a tick, or a question about steps that were not all skipped. */
function isOpen({ kind, id, fix }: RunItem, items: RunItem[], { ticks, outcomes }: Kept): boolean {
	if (kind === 'step') return !ticks[id];
	const asks = kind === 'question' && fix.querySelector('[data-answer]') && !outcomes[fix.dataset['fix']!];
	return Boolean(asks) && items.some((item) => item.fix === fix && ticks[item.id]?.state === 'done');
}

export const boxOf = (step: HTMLElement) => step.querySelector<HTMLInputElement>('input[type="checkbox"]')!;
