import { lateStyles } from '@/client/late-styles';
import { say } from '@/client/toast';
import { rememberPlace } from '@/stores/recent-pages';
import { choiceKeys, mayHold, notePending, writeKey, writeVisit } from '@/stores/engine/storage';
import { ticksFailed } from '@/texts/progress';
import { wireRest, wireSteps } from '@/client/wire-steps';

/*
 * Checklists keep ticks with code that is fetched when it is needed: this device keeps ticks already, or the reader does
 * something, or another tab does. What is ticked or tapped until the code is there counts, too, also on the next page.
 */
const lists = 'check-list, fix-steps, did-it-work, safeguard-gate, platform-switch';
const boxes = '.do input, .gate-say input';
const buttons = '.skip, [data-answer], platform-switch button';
const acts = ['pointerdown', 'keydown', 'click', 'change', 'storage'];
/** How long an answer waits for its code before it leads on without, in milliseconds. */
const patience = 3000;

const ticked = new Set<HTMLInputElement>();
const tapped = new Set<HTMLElement>();
let coming: Promise<unknown> | undefined;

/** Wakes the checklists of the page. Fails, with a word to the reader, when their code cannot be had; the next call tries again. */
export function awake(): Promise<unknown> {
	wireRest();
	void lateStyles();
	return (coming ??= import('@/elements/checklists').then(catchUp, (error: unknown) => {
		coming = undefined;
		if (ticked.size > 0 || tapped.size > 0) say(ticksFailed);
		throw error;
	}));
}

/**
 * Comes before any other code that loads the stores: a store takes over what was done until then, and what the reader took
 * back between that and the waking of the checklists would be lost.
 */
export async function awakeIfAny(): Promise<void> {
	if (document.querySelector(lists)) await awake();
}

function act(event: Event): void {
	const target = event.target instanceof Element ? event.target : document.body;
	if (event.type === 'change' && target instanceof HTMLInputElement && target.matches(boxes)) tick(target);
	const button = event.type === 'click' && target.closest<HTMLElement>(buttons);
	if (button instanceof HTMLAnchorElement) answer(button, event as MouseEvent);
	else {
		if (button) tap(button);
		awake().catch(() => {});
	}
}

function tick(box: HTMLInputElement): void {
	wireRest(); // It gives the box its name.
	if (box.checked) ticked.add(box);
	else ticked.delete(box);
	note(box, box.checked ? 'done' : undefined);
}

/** Keeps what was done to a step until src/stores/ticks.ts takes it over; a copy of the chats as made on this device. */
function note(box: HTMLInputElement, state: 'done' | 'skipped' | undefined): void {
	if (!box.name) return;
	const copy = box.closest('[data-copy]') ? ':copy' : '';
	notePending(box.name, state && `${state}:${box.dataset['revision'] ?? 1}${copy}`);
	const place = box.closest<HTMLElement>('check-list')?.dataset['place'];
	if (place) rememberPlace(place);
}

function tap(button: HTMLElement): void {
	if (button instanceof HTMLButtonElement && button.closest('platform-switch')) choosePhone(button.value);
	const box = button.matches('.skip') && button.closest('.step')!.querySelector('input');
	if (!tapped.delete(button) || !box) tapped.add(button);
	if (!box) return;
	const isSkipped = tapped.has(button);
	button.ariaPressed = String(isSkipped);
	note(box, isSkipped ? 'skipped' : undefined);
}

/** An answer is a link: it leads on without code too, and does not wait for a line that hangs. */
function answer(link: HTMLAnchorElement, event: MouseEvent): void {
	const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
	if (opensElsewhere) return void awake().catch(() => {});
	event.preventDefault();
	tapped.add(link);
	const go = () => void (tapped.delete(link) && location.assign(link.href));
	const late = setTimeout(go, patience);
	awake().then(() => clearTimeout(late), go);
}

/** What the reader sees of their choice at once, and what the next page reads if they go on at once. */
function choosePhone(phone: string): void {
	writeVisit(choiceKeys.visit, null);
	writeKey(choiceKeys.platform, phone || 'both');
	if (phone) document.documentElement.dataset['platform'] = phone;
	else delete document.documentElement.dataset['platform'];
	markPhone();
}

function markPhone(): void {
	const shown = document.documentElement.dataset['platform'] ?? '';
	for (const button of document.querySelectorAll<HTMLButtonElement>('platform-switch button'))
		button.ariaPressed = String(button.value === shown);
}

/** Repeats what the reader did meanwhile. What was skipped has been taken over already, where this browser keeps anything. */
function catchUp(): void {
	for (const type of acts) removeEventListener(type, act, true);
	removeEventListener('pageshow', settle);
	for (const box of ticked) {
		box.checked = true;
		box.dispatchEvent(new Event('change', { bubbles: true }));
	}
	for (const button of tapped) if (!button.matches('.skip') || button.ariaPressed !== 'true') button.click();
	tapped.clear();
}

/** A box that the browser fills in says nothing; a page that comes back shows what was ticked elsewhere. */
function settle(): void {
	for (const box of document.querySelectorAll<HTMLInputElement>(boxes)) box.checked = ticked.has(box);
	if (mayHold()) awake().catch(() => {});
}

// Someone's link shows a phone for this visit, on the pages that follow, too.
const asked = new URLSearchParams(location.search).get('platform');
if (asked && /^(android|iphone|both)$/.test(asked)) writeVisit(choiceKeys.visit, asked);
wireSteps();
markPhone();
if (document.querySelector(lists)) {
	const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	// What is ticked already was ticked before this script came, unless the browser brought back what it remembered.
	if (entry?.type === 'navigate')
		for (const box of document.querySelectorAll<HTMLInputElement>('.do input:checked')) tick(box);
	for (const type of acts) addEventListener(type, act, true);
	addEventListener('pageshow', settle);
	if (ticked.size > 0 || mayHold()) awake().catch(() => {});
}
