import { $outcomes } from '@/stores/outcomes';
import { $shown } from '@/stores/platform';
import { $ticks, type Tick } from '@/stores/ticks';
import { tick } from '../boxes';
import { targetIn } from '@/client/dom';
import { RunBar } from './run-bar';
import { boxOf, firstOpen, autoItems, type RunItem, itemAt, runItems } from './run-items';

let run: Run | undefined;

/** Shows the guide one step at a time: where the address says, or (`fresh`) from the first open step on. */
export function openRun(fresh: boolean): void {
	run ??= new Run(document.querySelector('check-list')!);
	if (fresh) run.begin();
	else run.show();
}

/** Follows the address: `?run` is on, the hash is where. It only marks what is in view (`data-now`); a style hides the rest. */
class Run {
	#item: RunItem | undefined;
	#bar: RunBar;

	constructor(private readonly list: HTMLElement) {
		this.#bar = new RunBar({
			back: () => this.back(),
			skip: () => this.pass('skipped'),
			done: () => this.pass('done'),
			skipFix: () => this.passFix(),
			leave: () => this.leave(),
		});
		list.prepend(this.#bar.top);
		list.append(this.#bar.element);
		for (const type of ['click', 'gate']) list.addEventListener(type, this);
		for (const type of ['popstate', 'hashchange']) addEventListener(type, this);
		for (const store of [$shown, $ticks]) store.listen(() => this.show());
	}

	handleEvent(event: Event) {
		if (event.type !== 'click') return this.show();
		const hash = targetIn<HTMLAnchorElement>(event, 'a[href^="#"]')?.hash;
		const item = hash && this.isOn && itemAt(this.items, hash.slice(1), this.kept);
		if (!item) return;
		event.preventDefault();
		this.go(item);
	}

	begin() {
		this.go(firstOpen(this.items, this.kept));
	}

	/** Puts in view what the address names. */
	show() {
		for (const part of this.list.querySelectorAll('[data-now]')) part.removeAttribute('data-now');
		const needsPhone = !$shown.get() && this.list.querySelector('.platform-switch') !== null;
		const item =
			this.isOn && !needsPhone
				? (itemAt(this.items, location.hash.slice(1), this.kept) ?? firstOpen(this.items, this.kept))
				: undefined;
		const { dataset } = document.documentElement;
		if (this.isOn) dataset['run'] = item?.kind ?? 'phone';
		else delete dataset['run'];
		const before = this.#item;
		this.#item = item;
		this.#bar.show(item, autoItems(this.items, item?.fix), item && this.kept.ticks[item.id]);
		if (!item) return;
		const section = [...this.list.querySelectorAll('h2')].findLast(
			(heading) => heading.compareDocumentPosition(item.fix) & Node.DOCUMENT_POSITION_FOLLOWING,
		);
		for (const part of [section, item.fix, item.part]) if (part) part.dataset['now'] = '';
		// The lists that the fix stands in, and whatever is folded around what is in view.
		for (let part = item.part.parentElement!; part !== this.list; part = part.parentElement!) {
			if (part.matches('.guide-path, .first, .rest')) part.dataset['now'] = '';
			if (part instanceof HTMLDetailsElement) part.open = true;
		}
		if (item.id !== before?.id || item.kind !== before.kind) this.lookAt(item, before?.fix !== item.fix);
	}

	/** Goes on after a step, with its tick. A step that is done stays done. */
	private pass(state: Tick['state']) {
		const { kind, part, id } = this.#item!;
		if (kind === 'gate' && state === 'skipped') return this.passFix();
		if (kind === 'step' && this.kept.ticks[id]?.state !== 'done') tick(boxOf(part), state);
		const items = this.items;
		this.go(items[items.findIndex((item) => item.id === id && item.kind === kind) + 1]);
	}

	private passFix() {
		const { fix } = this.#item!;
		const items = autoItems(this.items, fix);
		const own = items.filter((item) => item.fix === fix);
		for (const { kind, id, part } of own) if (kind === 'step' && !this.kept.ticks[id]) tick(boxOf(part), 'skipped');
		const next = items[items.indexOf(own.at(-1)!) + 1];
		const end = fix.querySelector<HTMLAnchorElement>('[data-answer="no-change"], .did-next a');
		if (next) this.go(itemAt(items, next.fix.dataset['fix']!, this.kept));
		else if (end) location.assign(end.href);
	}

	private back() {
		const way = autoItems(this.items, this.#item?.fix);
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
		const part = this.#item?.part;
		this.show();
		const text = part?.querySelector<HTMLElement>('[tabindex="-1"]') ?? part;
		text?.focus({ preventScroll: true });
		text?.scrollIntoView({ block: 'center' });
	}

	private lookAt({ fix, kind, part }: RunItem, isNew: boolean) {
		scrollTo({ top: 0, behavior: 'instant' });
		const text = kind === 'step' ? part.querySelector<HTMLElement>('[tabindex="-1"]') : null;
		const heading = isNew && kind !== 'gate' ? fix.querySelector<HTMLElement>('h3') : text;
		(heading ?? part).focus({ preventScroll: true });
	}

	private get isOn() {
		return new URLSearchParams(location.search).has('run');
	}

	private get items() {
		return runItems(this.list, $shown.get() ?? '');
	}

	private get kept() {
		return { ticks: $ticks.get(), outcomes: $outcomes.get() };
	}
}
