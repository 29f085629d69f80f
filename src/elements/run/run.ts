import { $outcomes } from '@/stores/outcomes';
import { $shown } from '@/stores/platform';
import { $ticks, type Tick } from '@/stores/ticks';
import { tick } from '@/elements/tick';
import { RunBar } from './run-bar';
import { boxOf, firstOpen, led, type Stop, stopAt, stopsOf } from './run-items';

let run: Run | undefined;

/** Shows the guide one step at a time: where the address says, or (`fresh`) from the first open step on. */
export function openRun(fresh: boolean): void {
	run ??= new Run(document.querySelector('check-list')!);
	if (fresh) run.begin();
	else run.show();
}

/** Follows the address: `?run` is on, the hash is where. It only marks what is in view (`data-now`); a style hides the rest. */
class Run {
	#stop: Stop | undefined;
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
		const hash = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href^="#"]')?.hash;
		const stop = hash && this.isOn && stopAt(this.stops, hash.slice(1), this.kept);
		if (!stop) return;
		event.preventDefault();
		this.go(stop);
	}

	begin() {
		this.go(firstOpen(this.stops, this.kept));
	}

	/** Puts in view what the address names. */
	show() {
		const root = document.documentElement;
		for (const part of this.list.querySelectorAll('[data-now]')) part.removeAttribute('data-now');
		const needsPhone = !$shown.get() && this.list.querySelector('.platform-switch') !== null;
		const stop =
			this.isOn && !needsPhone
				? (stopAt(this.stops, location.hash.slice(1), this.kept) ?? firstOpen(this.stops, this.kept))
				: undefined;
		if (this.isOn) root.dataset['run'] = stop?.kind ?? 'phone';
		else delete root.dataset['run'];
		const before = this.#stop;
		this.#stop = stop;
		this.#bar.show(stop, led(this.stops, stop?.fix), stop && this.kept.ticks[stop.id]);
		if (!stop) return;
		const section = [...this.list.querySelectorAll('h2')].findLast(
			(heading) => heading.compareDocumentPosition(stop.fix) & Node.DOCUMENT_POSITION_FOLLOWING,
		);
		for (const part of [section, stop.fix, stop.part]) if (part) part.dataset['now'] = '';
		if (stop.id !== before?.id || stop.kind !== before.kind) this.lookAt(stop, before?.fix !== stop.fix);
	}

	/** Goes on after a step, with its tick. A step that is done stays done. */
	private pass(state: Tick['state']) {
		const { kind, part, id } = this.#stop!;
		if (kind === 'gate' && state === 'skipped') return this.passFix();
		if (kind === 'step' && this.kept.ticks[id]?.state !== 'done') tick(boxOf(part), state);
		const stops = this.stops;
		this.go(stops[stops.findIndex((stop) => stop.id === id && stop.kind === kind) + 1]);
	}

	private passFix() {
		const { fix } = this.#stop!;
		const stops = led(this.stops, fix);
		const own = stops.filter((stop) => stop.fix === fix);
		for (const { kind, id, part } of own) if (kind === 'step' && !this.kept.ticks[id]) tick(boxOf(part), 'skipped');
		const next = stops[stops.indexOf(own.at(-1)!) + 1];
		const end = fix.querySelector<HTMLAnchorElement>('[data-answer="no-change"], .did-next a');
		if (next) this.go(stopAt(stops, next.fix.dataset['fix']!, this.kept));
		else if (end) location.assign(end.href);
	}

	private back() {
		const way = led(this.stops, this.#stop?.fix);
		const at = way.findIndex((stop) => stop.id === this.#stop?.id);
		// Whoever came by a link has nothing of this run behind them.
		if (history.state?.run) history.back();
		else if (at > 0) this.go(way[at - 1]);
		else this.leave();
	}

	private go(stop: Stop | undefined) {
		const url = new URL(location.href);
		url.searchParams.set('run', '1');
		if (stop) url.hash = stop.id;
		history.pushState({ run: true }, '', url);
		this.show();
	}

	private leave() {
		const url = new URL(location.href);
		url.searchParams.delete('run');
		history.pushState(null, '', url);
		const stop = this.#stop;
		this.show();
		if (stop)
			this.focus(stop.part.querySelector<HTMLElement>('[tabindex="-1"]') ?? stop.part).scrollIntoView({
				block: 'center',
			});
	}

	private lookAt({ fix, kind, part }: Stop, isNew: boolean) {
		scrollTo({ top: 0, behavior: 'instant' });
		const text = kind === 'step' ? part.querySelector<HTMLElement>('[tabindex="-1"]') : null;
		this.focus((isNew && kind !== 'gate' ? fix.querySelector('h3') : text) ?? part);
	}

	private focus(part: HTMLElement): HTMLElement {
		part.focus({ preventScroll: true });
		return part;
	}

	private get isOn() {
		return new URLSearchParams(location.search).has('run');
	}

	private get stops() {
		return stopsOf(this.list, $shown.get() ?? '');
	}

	private get kept() {
		return { ticks: $ticks.get(), outcomes: $outcomes.get() };
	}
}
