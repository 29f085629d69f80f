import { elementOf } from '@/client/dom';
import type { Outcomes } from '@/stores/outcomes';
import type { Tick, Ticks } from '@/stores/ticks';

/**
 * What one screen of a run shows: a question of the guide (`ask`), a step, the last step with "did it work?" (`last`), the
 * warning before what can lose chats (`gate`), whether all chats are here (`chats`), or whether to go on (`more`).
 */
export interface RunItem {
	/** The id in the address. */
	id: string;
	kind: 'ask' | 'step' | 'last' | 'gate' | 'chats' | 'more';
	/** What of the page is in view. Of `chats` and `more` the page has nothing. */
	parts: HTMLElement[];
	fix?: HTMLElement;
	/** Another id that leads here. */
	also?: string | undefined;
}

/** What the reader did so far. A safe copy that was skipped before this run `began` is asked for again. */
export type Kept = { ticks: Readonly<Ticks>; outcomes: Readonly<Outcomes>; began: number; allHere: boolean };

/** The items of a guide, for the phone that is shown. What can lose chats has steps only while its gate is open. */
export function runItems(page: ParentNode, platform: string): RunItem[] {
	const isMine = (part: Element) =>
		[undefined, platform].includes(part.closest<HTMLElement>('[data-on]')?.dataset['on']);
	const asks = [...page.querySelectorAll<HTMLElement>('.ask')].filter(isMine);
	const fixes = [...page.querySelectorAll<HTMLElement>('check-list .fix')].filter(isMine);
	const firstOfRest = fixes.find((fix) => isRest(fix) && comes(fix));
	return [
		...asks.map((part): RunItem => ({ id: `ask-${part.dataset['question']}`, kind: 'ask', parts: [part] })),
		...fixes.flatMap((fix): RunItem[] => [
			...(fix === firstOfRest && fix !== fixes[0] ? [{ id: 'more', kind: 'more' as const, parts: [] }] : []),
			...itemsOf(fix, isMine),
		]),
	];
}

function itemsOf(fix: HTMLElement, isMine: (part: Element) => boolean): RunItem[] {
	const id = fix.dataset['fix']!;
	const gate = fix.querySelector('.gate');
	const warning = gate?.querySelector<HTMLElement>('.gate-warning');
	const items: RunItem[] = warning ? [{ id, kind: 'gate', fix, parts: [warning] }] : [];
	if (gate && !gate.hasAttribute('data-open')) return items;
	const steps = [...fix.querySelectorAll<HTMLElement>('.step')].filter(isMine);
	// A safe copy asks in its own steps, and helps whoever misses chats, too.
	if (steps.some((step) => step.querySelector('.only-if')) && !isCopy(fix))
		items.push({ id: `chats-${id}`, kind: 'chats', fix, parts: [] });
	for (const part of steps) items.push({ id: boxOf(part).name, kind: 'step', fix, parts: [part] });
	const did = fix.querySelector<HTMLElement>('.did');
	const last = items.at(-1);
	if (last?.kind === 'step') last.also = did?.id;
	if (last?.kind === 'step' && asksOutcome(fix)) {
		last.kind = 'last';
		last.parts.push(...fix.querySelectorAll<HTMLElement>('.worked'), did!);
	}
	return items;
}

/** Whether a fix waits among those that are tried after the first set. */
export const isRest = (fix: Element) => fix.closest('details.rest') !== null;

/** Whether a fix comes by itself: never what can lose chats, or has no steps. */
const comes = (fix: Element) => !fix.querySelector('.gate') && fix.querySelector('.step') !== null;

const isCopy = (fix: Element) => fix.querySelector('[data-risk="safeguard"]') !== null;

/** Whether the reader is asked what a fix did. */
export const asksOutcome = (fix: Element) => fix.querySelector('[data-answer]') !== null;

/** What comes by itself: never what can lose chats, unless the reader is in that fix already. */
export function autoItems(items: RunItem[], here?: RunItem): RunItem[] {
	return items.filter(({ fix }) => !fix || fix === here?.fix || comes(fix));
}

/**
 * Where an address leads: to the item of that id, or to what is open in that fix, or to its end. What lies behind a
 * closed gate leads to the gate.
 */
export function itemAt(items: RunItem[], asked: string, kept: Kept): RunItem | undefined {
	const id = elementOf(asked)?.id ?? asked;
	const exact = items.find((item) => item.id === id || item.also === id);
	if (exact) return exact;
	const of = id.replace(/^(outcome-of|chats)-/, '').split('--')[0];
	const fix = items.filter((item) => item.fix?.dataset['fix'] === of);
	return fix.find((item) => isOpen(item, items, kept)) ?? fix.at(-1);
}

/** The first open item that comes by itself, after one or of all. */
export function nextOpen(items: RunItem[], kept: Kept, after?: RunItem): RunItem | undefined {
	const way = autoItems(items, after);
	const from = after ? way.findIndex(({ id }) => id === after.id) + 1 : 0;
	return way.slice(from).find((item) => isOpen(item, way, kept));
}

/** Whether something is left to do there. */
function isOpen({ id, kind, parts, fix }: RunItem, items: RunItem[], kept: Kept): boolean {
	const { ticks, outcomes, began } = kept;
	if (kind === 'ask') return !parts[0]!.querySelector('[data-say][aria-current]');
	if (kind === 'gate') return false;
	// Whoever has begun with the rest has said that they go on.
	if (kind === 'more') return !items.some((item) => item.fix && isRest(item.fix) && ticks[item.id]);
	const own = items.filter((item) => item.fix === fix);
	if (kind === 'chats') return !kept.allHere && own.some((item) => item.kind !== 'chats' && !ticks[item.id]);
	if (!isDone(ticks[id], isCopy(fix!) ? began : 0)) return true;
	return kind === 'last' && !outcomes[fix!.dataset['fix']!] && own.some((item) => ticks[item.id]?.state === 'done');
}

/** Whether a step needs no more: done, or skipped since some moment. */
const isDone = (tick: Tick | undefined, since: number) =>
	tick !== undefined && (tick.state === 'done' || tick.at >= since);

export const boxOf = (step: HTMLElement) => step.querySelector<HTMLInputElement>('.do input')!;
