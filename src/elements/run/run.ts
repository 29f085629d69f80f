import { goTo, make, targetIn } from '@/client/dom';
import { asked, leadsAway, opensElsewhere } from '@/client/url';
import { beganAt, rememberRun } from '@/stores/last-run';
import { $outcomes, setOutcome } from '@/stores/outcomes';
import { $shown } from '@/stores/platform';
import { count } from '@/stores/progress';
import { rememberPage } from '@/stores/recent-pages';
import { isAllHere, sayAllHere } from '@/stores/safeguards';
import { $ticks, type Tick } from '@/stores/ticks';
import { platformQuestion } from '@/texts/platforms';
import { allHere, run as text } from '@/texts/run';
import { tick } from '../boxes';
import { chatsCard, moreCard, triedCard, whyCard } from './run-cards';
import {
	asksOutcome,
	autoItems,
	boxOf,
	isRest,
	itemAt,
	keysOf,
	nextOpen,
	type Kept,
	type RunItem,
	runItems,
} from './run-items';
import { RunScreens } from './run-screens';
import { type Offers, RunBar, RunHead } from './run-view';
import { keepAwake } from './wake-lock';

let run: Run | undefined;

/**
 * Shows the guide one step at a time: where the address says, or (`fresh`) from what is open on.
 * @param end the address that follows when nothing of the guide is left
 */
export function openRun(fresh: boolean, end: string): void {
	run ??= new Run(document.querySelector('main')!, document.querySelector<HTMLElement>('check-list')!, end);
	if (fresh) run.begin();
	else run.show();
}

/** What in a step has its own use; a tap on anything else does nothing in a run, where the bar ticks. */
const controls = 'a, button, input, select, textarea, summary, .timer, .check-here';

/**
 * Follows the address: `?run` is on, the hash is where. The page keeps its shape: what is in view is marked `data-now`,
 * what is around it `data-way`, and a style hides the rest. So every element goes on working, and leaving undoes it all.
 */
class Run {
	#item: RunItem | undefined;
	#head = new RunHead();
	#screens = new RunScreens();
	#bar: RunBar;
	/** The card in view, and the fix or item it is for. */
	#card: { for: unknown; element: HTMLElement } | undefined;
	#opened: HTMLDetailsElement[] = [];
	#look = make('p', { class: 'run-look' });
	#before = triedCard(() => this.tried());

	constructor(
		private readonly page: HTMLElement,
		private readonly list: HTMLElement,
		private readonly end: string,
	) {
		this.#bar = new RunBar({
			back: () => this.back(),
			next: () => this.next(),
			skip: () => this.pass('skipped'),
			skipFix: () => this.passFix('skipped'),
			leave: () => this.leave(),
		});
		page.prepend(this.#head.element);
		page.append(this.#screens.element, this.#before, this.#bar.element, this.#bar.menu);
		for (const type of ['click', 'gate']) page.addEventListener(type, this);
		page.addEventListener('click', (event) => this.intercept(event), true);
		for (const type of ['popstate', 'hashchange', 'pageshow']) addEventListener(type, this);
		for (const store of [$shown, $ticks]) store.listen(() => this.show());
	}

	handleEvent(event: Event) {
		if (event.type !== 'click') {
			this.show();
			// Following a new hash, the browser takes the focus from what `popstate` has given it to.
			const isLost = event.type === 'hashchange' && document.activeElement === document.body;
			if (isLost && this.isOn && this.#item) this.lookAt(this.#item, true);
			return;
		}
		if (!this.isOn || opensElsewhere(event as MouseEvent)) return;
		const link = targetIn<HTMLAnchorElement>(event, 'a');
		if (link?.dataset.say) return this.say(event, link);
		if (link?.dataset.answer) return this.answer(event, link);
		const item = link?.getAttribute('href')?.startsWith('#') && itemAt(this.items, link.hash.slice(1), this.kept);
		if (!item) return;
		event.preventDefault();
		this.go(item);
	}

	begin() {
		this.go(nextOpen(this.items, this.kept) ?? this.items[0]);
	}

	/** Puts in view what the address names. */
	show() {
		this.clear();
		const { items } = this;
		const phone = $shown.get() ? null : document.querySelector<HTMLElement>('main .platform-switch');
		const [here, kept] = [location.hash.slice(1), this.kept];
		const found = () => (here && itemAt(items, here, kept)) || nextOpen(items, kept) || items[0];
		const item = this.isOn && !phone ? found() : undefined;
		const before = this.#item;
		this.#item = item;
		keepAwake(this.isOn);
		void this.#screens.show(item?.parts ?? [], $shown.get() ?? '');
		if (!this.isOn) return;
		document.documentElement.dataset.run = item?.kind ?? 'phone';
		this.mark(item ? item.parts : [phone!], this.cardOf(item));
		this.showHead(item, items);
		this.#before.hidden = !item || !this.canHaveTried(item, items);
		this.#bar.offer(item ? this.offersAt(item) : { hint: text.tapAnswer });
		if (!item) return;
		rememberRun(this.list.dataset.place!, item.id, Date.now());
		if (item.id !== before?.id) this.lookAt(item, before?.fix !== item.fix || !item.fix);
	}

	private clear() {
		for (const part of document.querySelectorAll<HTMLElement>('[data-now], [data-way]')) {
			delete part.dataset.now;
			delete part.dataset.way;
		}
		if (this.isOn) return;
		delete document.documentElement.dataset.run;
		this.#look.remove();
	}

	/** Marks what is in view, and everything that it lies in, which is opened where it is folded. */
	private mark(parts: HTMLElement[], card: HTMLElement | undefined) {
		if (this.#card?.element !== card) this.#card?.element.remove();
		if (card) this.#screens.element.after(card);
		for (const part of parts) part.dataset.now = '';
		// What to look for belongs to the answers, where a long step cannot push it out of view.
		const answers = parts.find((part) => part.matches('.did'))?.querySelector('.answers');
		const signs = parts.find((part) => part.matches('.worked'));
		if (answers && signs) answers.before(this.#look);
		this.#look.replaceChildren(...(signs?.cloneNode(true).childNodes ?? []));
		const around = new Set<HTMLElement>();
		for (const part of [...parts, this.#bar.element])
			for (let up = part.parentElement; up && up !== document.documentElement; up = up.parentElement) around.add(up);
		for (const part of this.#opened.splice(0)) if (!around.has(part)) part.open = false;
		for (const part of around) {
			part.dataset.way = '';
			if (part instanceof HTMLDetailsElement && !part.open) {
				part.open = true;
				this.#opened.push(part);
			}
		}
	}

	private cardOf(item: RunItem | undefined): HTMLElement | undefined {
		const about = item && (item.parts.length > 0 ? item.fix : item.id);
		if (this.#card?.for === about) return this.#card?.element;
		this.#card?.element.remove();
		this.#card = undefined;
		if (!item || !about || item.kind === 'gate') return undefined;
		const yes = () => {
			sayAllHere(Date.now());
			for (const step of item.steps) this.tickStep(step, 'done');
			this.goOn(item);
		};
		const element =
			item.kind === 'chats' ? chatsCard(yes) : item.kind === 'more' ? moreCard(this.endAddress) : whyCard(item.fix!);
		this.#card = { for: about, element };
		return element;
	}

	private showHead(item: RunItem | undefined, items: RunItem[]) {
		const asks = items.filter(({ kind }) => kind === 'ask');
		const isLate = item?.fix && isRest(item.fix);
		const way = autoItems(items, item).filter(({ fix }) => fix && isRest(fix) === Boolean(isLate));
		const fixes = [...new Set(way.map(({ fix }) => fix!))];
		const counts = fixes.map((fix) => count($ticks.get(), stepsOf(way, fix)));
		const at = fixes.indexOf(item?.fix as HTMLElement);
		const where =
			item?.kind === 'ask'
				? text.questionOf(asks.indexOf(item) + 1, asks.length)
				: at < 0
					? ''
					: text.fixOf(at + 1, fixes.length) + this.stepAt(item!, way);
		this.#head.show(where, this.titleOf(item), counts, at);
	}

	private stepAt(item: RunItem, way: RunItem[]): string {
		const [keys, all] = [keysOf(item), stepsOf(way, item.fix!)];
		const first = all.indexOf(keys[0]!) + 1;
		return first > 0 ? text.stepOf(first, first + keys.length - 1, all.length) : '';
	}

	private titleOf(item: RunItem | undefined): string {
		if (!item) return platformQuestion;
		if (item.kind === 'chats') return allHere.ask;
		if (item.kind === 'more') return text.likelyTried;
		return (item.fix ?? item.parts[0]!).querySelector('h3')?.textContent.trim() ?? '';
	}

	private offersAt(item: RunItem): Offers {
		const { kind, fix } = item;
		const isOpen = kind === 'step' && keysOf(item).some((key) => $ticks.get()[key]?.state !== 'done');
		const next = {
			ask: undefined,
			last: undefined,
			chats: undefined,
			step: this.isLast(item) ? text.done : text.next,
			gate: fix?.querySelector('.gate[data-open]') ? text.next : text.skipFix,
			more: text.tryMore(this.left),
		}[kind];
		return {
			back: text.back,
			next,
			hint: next ? undefined : kind === 'last' ? text.whenDone : text.tapAnswer,
			skip: kind === 'ask' ? text.skipQuestion : isOpen ? text.skip(item.steps.length) : undefined,
			skipFix: fix && next !== text.skipFix ? text.skipFix : undefined,
			leave: text.leave,
		};
	}

	/** Only at the first step of what has no cost, before anything of it is ticked. */
	private canHaveTried({ fix, steps }: RunItem, items: RunItem[]): boolean {
		const own = fix && asksOutcome(fix) && !fix.querySelector('.gate') ? stepsOf(items, fix) : [];
		return steps[0] !== undefined && own[0] === boxOf(steps[0]).name && !own.some((key) => $ticks.get()[key]);
	}

	/** A safe copy ends with its last step: nobody asks whether it worked. */
	private isLast({ fix, id }: RunItem) {
		return this.items.findLast((item) => item.fix === fix)?.id === id;
	}

	private get left() {
		const late = autoItems(this.items).filter(({ fix }) => fix && isRest(fix));
		return new Set(late.map(({ fix }) => fix)).size;
	}

	private next() {
		const { kind, fix } = this.#item!;
		if (kind === 'gate' && !fix!.querySelector('.gate[data-open]')) return this.passFix('skipped');
		this.pass('done');
	}

	/** Goes on after an item, with the tick of a step. A step that is done stays done. */
	private pass(state: Tick['state']) {
		const { kind, steps, id } = this.#item!;
		for (const step of steps) this.tickStep(step, state);
		if (kind === 'step' && state === 'done') this.#bar.confirm();
		const way = autoItems(this.items, this.#item);
		const following = way[way.findIndex((item) => item.id === id) + 1];
		const isNear = following && (following.fix === this.#item!.fix || kind === 'more' || kind === 'ask');
		if (isNear) this.go(following);
		else this.goOn();
	}

	/** Goes to what is open after an item or, without one, after this fix; else to the end. */
	private goOn(after?: RunItem) {
		const own = autoItems(this.items, this.#item).filter(({ fix }) => fix && fix === this.#item!.fix);
		const item = nextOpen(this.items, this.kept, after ?? own.at(-1) ?? this.#item);
		if (item) this.go(item);
		else location.assign(this.endAddress);
	}

	private passFix(state: Tick['state']) {
		for (const { fix, steps } of this.items)
			if (fix === this.#item!.fix) for (const step of steps) this.tickStep(step, state, true);
		this.goOn();
	}

	/** The reader did all of this before they came, and it did not help. */
	private tried() {
		setOutcome(this.#item!.fix!.dataset.fix!, 'no-change');
		this.passFix('done');
	}

	private tickStep(step: HTMLElement, state: Tick['state'], onlyNew = false) {
		const box = boxOf(step);
		const before = $ticks.get()[box.name]?.state;
		if (before !== 'done' && !(onlyNew && before && before === state)) tick(box, state);
		rememberPage(this.list.dataset.place!);
	}

	/** After an answer to a question of the guide, which its own element keeps. */
	private say(event: Event, link: HTMLAnchorElement) {
		if (!leadsAway(link)) {
			event.preventDefault();
			// Its element may put the fixes in another order first.
			queueMicrotask(() => this.pass('done'));
		} else if ('run' in link.dataset) {
			event.preventDefault();
			const url = new URL(link.href);
			url.searchParams.set('run', '1');
			location.assign(url);
		}
	}

	/** After "did it work?": the answer says that the last step is done, and only "no change" stays in the run. */
	private answer(event: Event, link: HTMLAnchorElement) {
		for (const step of this.#item!.steps) this.tickStep(step, 'done');
		if (link.dataset.answer !== 'no-change') return;
		event.preventDefault();
		this.goOn();
	}

	private back() {
		const way = autoItems(this.items, this.#item);
		const at = way.findIndex((item) => item.id === this.#item?.id);
		// Whoever came by a link has nothing of this run behind them.
		if (history.state?.run) history.back();
		else if (at > 0) this.go(way[at - 1]);
		else this.leave();
	}

	private go(item: RunItem | undefined) {
		const url = new URL(location.href);
		url.searchParams.set('run', '1');
		if (item) url.hash = item.id;
		history.pushState({ run: true }, '', url);
		this.show();
	}

	private leave() {
		const url = new URL(location.href);
		url.searchParams.delete('run');
		history.pushState(null, '', url);
		const part = this.#item?.parts[0];
		// What the reader looks for stays open.
		this.#opened = this.#opened.filter((details) => !part || !details.contains(part));
		for (const details of this.#opened.splice(0)) details.open = false;
		this.show();
		const words = part?.querySelector<HTMLElement>('[tabindex="-1"]') ?? part;
		if (words) goTo(words, { block: 'center' });
	}

	private lookAt({ kind, parts }: RunItem, isNew: boolean) {
		scrollTo({ top: 0, behavior: 'instant' });
		const words = parts[0]?.querySelector<HTMLElement>('[tabindex="-1"]');
		const target = kind === 'gate' ? parts[0] : isNew ? undefined : words;
		(target ?? this.#head.title).focus({ preventScroll: true });
	}

	/** Nobody ticks by accident what the bar is there for, nor takes an answer back by giving it once more. */
	private intercept(event: Event) {
		if (!this.isOn || opensElsewhere(event as MouseEvent)) return;
		const again = targetIn<HTMLAnchorElement>(event, 'a[data-say][aria-current="true"]');
		const isTick = targetIn(event, '.step') && !targetIn(event, controls);
		if (!isTick && !again) return;
		event.stopPropagation();
		if (again) this.say(event, again);
		else event.preventDefault();
	}

	private get isOn() {
		return asked('run') !== null;
	}

	private get items() {
		return runItems(this.page, $shown.get() ?? '');
	}

	private get endAddress() {
		return `${this.end}?guide=${this.list.dataset.place}`;
	}

	private get kept(): Kept {
		const all = this.page.querySelector('.ask[data-question="chats"] [data-say="all"][aria-current="true"]');
		const allHere = all !== null || isAllHere(Date.now());
		const began = beganAt(this.list.dataset.place!, Date.now());
		return { ticks: $ticks.get(), outcomes: $outcomes.get(), began, allHere };
	}
}

/** The steps of a fix, by their names. */
const stepsOf = (items: RunItem[], fix: HTMLElement) => items.filter((item) => item.fix === fix).flatMap(keysOf);
