import { keys } from '@/early';
import { bring } from '@/late-styles';
import { say } from '@/say';
import { mayHold, visitKeys, writeKey, writeVisit } from '@/stores/storage';
import { ticksFailed } from '@/texts';
import { wireSteps } from '@/wire-steps';

/*
 * Checklists keep ticks with code that is fetched when it is needed: this device keeps ticks already, or the reader does
 * something, or another tab does. What is ticked or tapped until the code is there counts, too.
 */
const lists = 'check-list, fix-steps, did-it-work, safeguard-gate, platform-switch';
const boxes = '.do input, .gate-say input';
const acts = ['pointerdown', 'keydown', 'click', 'change', 'storage'];
const pending = new Set<HTMLInputElement>();
let tapped: HTMLElement | undefined;
let coming: Promise<unknown> | undefined;

/** Wakes the checklists of the page. Fails, with a word to the reader, when their code cannot be had; the next call tries again. */
export function awake(): Promise<unknown> {
	return (coming ??= bring(() => import('@/elements/when-needed/checklists')).then(catchUp, (error: unknown) => {
		coming = undefined;
		if (pending.size > 0 || tapped) say(ticksFailed);
		throw error;
	}));
}

function act(event: Event): void {
	const target = event.target instanceof Element ? event.target : document.body;
	if (event.type === 'change' && target.matches(boxes)) {
		const box = target as HTMLInputElement;
		if (box.checked) pending.add(box);
		else pending.delete(box);
	}
	const button = event.type === 'click' && target.closest<HTMLElement>('.skip, [data-answer], platform-switch button');
	if (button) {
		event.preventDefault();
		tapped = button;
		if (button instanceof HTMLButtonElement && button.closest('platform-switch')) choosePhone(button.value);
	}
	awake().catch(() => {
		// A way on is a link, and leads on without code.
		if (button instanceof HTMLAnchorElement) location.assign(button.href);
	});
}

/** What the reader sees of their choice at once, and what the next page reads if they go on at once. */
function choosePhone(phone: string): void {
	writeVisit(keys.visit, null);
	writeKey(keys.platform, phone || 'both');
	if (phone) document.documentElement.dataset['platform'] = phone;
	else delete document.documentElement.dataset['platform'];
	markPhone();
}

function markPhone(): void {
	const shown = document.documentElement.dataset['platform'] ?? '';
	for (const button of document.querySelectorAll<HTMLButtonElement>('platform-switch button')) button.ariaPressed = String(button.value === shown);
}

/** Repeats what the reader did meanwhile. */
function catchUp(): void {
	for (const type of acts) removeEventListener(type, act, true);
	for (const type of ['pageshow', 'pagehide']) removeEventListener(type, settle);
	for (const box of pending) {
		box.checked = true;
		box.dispatchEvent(new Event('change', { bubbles: true }));
	}
	pending.clear();
	tapped?.click();
}

/** Whoever ticks and goes on at once finds the tick on the next page; a box that the browser fills in says nothing. */
function settle({ type }: Event): void {
	if (type === 'pageshow') {
		for (const box of document.querySelectorAll<HTMLInputElement>(boxes)) box.checked = pending.has(box);
		return;
	}
	const keys = [...pending].filter(({ name }) => name).map(({ name, dataset }) => `${name}:${dataset['revision'] ?? 1}`);
	if (keys.length > 0) writeVisit(visitKeys.pending, keys.join(' '));
}

// Someone's link shows a phone for this visit, on the pages that follow, too.
const asked = new URLSearchParams(location.search).get('platform');
if (asked && /^(android|iphone|both)$/.test(asked)) writeVisit(keys.visit, asked);
wireSteps();
markPhone();
if (document.querySelector(lists)) {
	const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	// What is ticked already was ticked before this script came, unless the browser brought back what it remembered.
	if (entry?.type === 'navigate') for (const box of document.querySelectorAll<HTMLInputElement>(boxes)) if (box.checked) pending.add(box);
	for (const type of acts) addEventListener(type, act, true);
	for (const type of ['pageshow', 'pagehide']) addEventListener(type, settle);
	if (pending.size > 0 || mayHold()) awake().catch(() => {});
}
