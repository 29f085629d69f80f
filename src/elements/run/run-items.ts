import { elementOf, isFor } from '@/client/dom';
import type { Outcomes } from '@/stores/outcomes';
import type { Tick, Ticks } from '@/stores/ticks';

/**
 * What one screen of a run shows: a question of the guide (`ask`), a step or a few short ones (`step`), the last of them
 * with "did it work?" (`last`), the warning before what can lose chats (`gate`), whether all chats are here (`chats`), or
 * whether to go on (`more`).
 */
export interface RunItem {
	/** The id in the address. */
	id: string;
	kind: 'ask' | 'step' | 'last' | 'gate' | 'chats' | 'more';
	/** What of the page is in view. Of `chats` and `more` the page has nothing. */
	parts: HTMLElement[];
	/** What is ticked there. `chats` has one where a step asks the same. */
	steps: HTMLElement[];
	fix?: HTMLElement;
	/** Another id that leads here. */
	also?: string | undefined;
}

/** What the reader did so far. A safe copy that was skipped before this run `began` is asked for again. */
export type Kept = { ticks: Readonly<Ticks>; outcomes: Readonly<Outcomes>; began: number; allHere: boolean };

/** The items of a guide, for the phone that is shown. What can lose chats has steps only while its gate is open. */
export function runItems(page: ParentNode, platform: string): RunItem[] {
	const isMine = (part: Element) => isFor(part, platform);
	const asks = [...page.querySelectorAll<HTMLElement>('.ask')].filter(isMine);
	const fixes = [...page.querySelectorAll<HTMLElement>('check-list .fix')].filter(isMine);
	const firstOfRest = fixes.find((fix) => isRest(fix) && comes(fix));
	return [
		...asks.map((part): RunItem => ({ id: `ask-${part.dataset.question}`, kind: 'ask', parts: [part], steps: [] })),
		...fixes.flatMap((fix): RunItem[] => [
			...(fix === firstOfRest && fix !== fixes[0] ? [{ id: 'more', kind: 'more' as const, parts: [], steps: [] }] : []),
			...itemsOf(fix, isMine),
		]),
	];
}

function itemsOf(fix: HTMLElement, isMine: (part: Element) => boolean): RunItem[] {
	const id = fix.dataset.fix!;
	const gate = fix.querySelector('.gate');
	const warning = gate?.querySelector<HTMLElement>('.gate-warning');
	const items: RunItem[] = warning ? [{ id, kind: 'gate', fix, parts: [warning], steps: [] }] : [];
	if (gate && !gate.hasAttribute('data-open')) return items;
	const steps = [...fix.querySelectorAll<HTMLElement>('.step')].filter(isMine);
	const asking = steps.find((step) => step.dataset.asks === 'all-here');
	if (!asking && steps.some(startsBackup)) items.push({ id: `chats-${id}`, kind: 'chats', fix, parts: [], steps: [] });
	for (const parts of screensOf(steps, isMine)) {
		const isAsking = parts[0] === asking;
		items.push({
			id: boxOf(parts[0]!).name,
			kind: isAsking ? 'chats' : 'step',
			fix,
			parts: isAsking ? [] : parts,
			steps: parts,
		});
	}
	const did = fix.querySelector<HTMLElement>('.did');
	const last = items.at(-1);
	if (last?.kind === 'step') last.also = did?.id;
	if (last?.kind === 'step' && asksOutcome(fix)) {
		last.kind = 'last';
		last.parts = [...last.parts, ...fix.querySelectorAll<HTMLElement>('.worked'), did!];
	}
	return items;
}

/** Words that are read at a glance, so that a screen may hold more than one step. */
const atAGlance = 60;

/**
 * The steps of each screen: short ones share it, as long as one of them alone leads through menus. A step that starts a
 * backup, waits or asks something ends its screen, and what can lose chats goes one step at a time.
 */
function screensOf(steps: HTMLElement[], isMine: (part: Element) => boolean): HTMLElement[][] {
	const hasPath = (step: HTMLElement) => [...step.querySelectorAll('.step-path')].some(isMine);
	const screens: HTMLElement[][] = [];
	for (const step of steps) {
		const open = screens.at(-1);
		if (open && canShare(open, step) && [...open, step].filter(hasPath).length < 2) open.push(step);
		else screens.push([step]);
	}
	return screens;
}

const canShare = (screen: HTMLElement[], step: HTMLElement) =>
	!step.closest('.gate') &&
	!step.dataset.asks &&
	!screen.some((other) => startsBackup(other) || other.matches('[data-asks]') || other.querySelector('.timer')) &&
	[...screen, step].reduce((sum, one) => sum + words(one), 0) <= atAGlance;

const startsBackup = (step: HTMLElement) => step.querySelector('.only-if') !== null;

const words = (step: HTMLElement) =>
	[...step.querySelectorAll('.do label, .note')].reduce((sum, part) => sum + part.textContent.split(/\s+/).length, 0);

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
	const exact = items.find((item) => item.id === id || item.also === id || keysOf(item).includes(id));
	if (exact) return exact;
	const of = id.replace(/^(outcome-of|chats)-/, '').split('--')[0];
	const fix = items.filter((item) => item.fix?.dataset.fix === of);
	return fix.find((item) => isOpen(item, items, kept)) ?? fix.at(-1);
}

/** The first open item that comes by itself, after one or of all. */
export function nextOpen(items: RunItem[], kept: Kept, after?: RunItem): RunItem | undefined {
	const way = autoItems(items, after);
	const from = after ? way.findIndex(({ id }) => id === after.id) + 1 : 0;
	return way.slice(from).find((item) => isOpen(item, way, kept));
}

/** Whether something is left to do there. */
function isOpen(item: RunItem, items: RunItem[], kept: Kept): boolean {
	const { kind, parts, fix } = item;
	const { ticks, outcomes, began } = kept;
	if (kind === 'ask') return !parts[0]!.querySelector('[data-say][aria-current]');
	if (kind === 'gate') return false;
	// Whoever has begun with the rest has said that they go on.
	if (kind === 'more') return !items.some((one) => one.fix && isRest(one.fix) && keysOf(one).some((key) => ticks[key]));
	const own = items.filter((one) => one.fix === fix);
	const keys = keysOf(item);
	if (keys.length === 0) return !kept.allHere && own.flatMap(keysOf).some((key) => !ticks[key]);
	if (keys.some((key) => !isDone(ticks[key], isCopy(fix!) ? began : 0))) return true;
	const isBegun = own.flatMap(keysOf).some((key) => ticks[key]?.state === 'done');
	return kind === 'last' && !outcomes[fix!.dataset.fix!] && isBegun;
}

/** Whether a step needs no more: done, or skipped since some moment. */
const isDone = (tick: Tick | undefined, since: number) =>
	tick !== undefined && (tick.state === 'done' || tick.at >= since);

export const boxOf = (step: HTMLElement) => step.querySelector<HTMLInputElement>('.do input')!;

/** The names of the steps of an item. */
export const keysOf = ({ steps }: RunItem) => steps.map((step) => boxOf(step).name);
