import { announced, clock, endOf, startTimer, stopTimer, type Timer } from '@/stores/timers';
import { timer as text } from '@/texts/timer';
import { button, make } from '@/client/dom';
import { soundAlarm, unlockSound } from './alarm';

const views = new WeakMap<HTMLElement, TimerView>();

/** Shows the countdown of a step, and starts it if somebody tapped. */
export function showTimer(element: HTMLElement, timer: Timer, tapped?: number): void {
	if (tapped !== undefined) startTimer(timer, tapped);
	if (!views.has(element)) views.set(element, new TimerView(element, timer));
	views.get(element)!.update();
}

class TimerView {
	#left = 0;
	#waiting: ReturnType<typeof setTimeout> | undefined;
	#clock = make('span', { class: 'timer-clock', role: 'timer', 'aria-live': 'off' });
	#status = make('output', { class: 'timer-says' });
	#tick = button(text.tick, () => this.tick());
	#stop = button(text.stop, () => stopTimer(this.timer));
	#sound = button(text.sound, () => this.toggleSound(), { 'aria-pressed': 'false' });
	#start: HTMLButtonElement;
	#box: HTMLInputElement | null;

	constructor(
		private readonly element: HTMLElement,
		private readonly timer: Timer,
	) {
		this.#start = element.querySelector('.timer-start')!;
		this.#box = element.parentElement!.querySelector('input[type="checkbox"]');
		element.append(this.#clock, this.#status, this.#tick, this.#stop, this.#sound);
		element.addEventListener('click', this);
		this.#box?.addEventListener('change', this);
		// A sleeping phone and a tab in the background run no timeouts, so the clock is read again when they wake.
		document.addEventListener('visibilitychange', this);
		addEventListener('pageshow', this);
	}

	handleEvent() {
		this.update();
	}

	/** Shows what the clock says, and comes back when it says something else. */
	update() {
		clearTimeout(this.#waiting);
		const now = Date.now();
		const end = endOf(this.timer, now);
		const [before, left] = [this.#left, end === undefined ? 0 : end - now];
		const state = end === undefined ? 'off' : left > 0 ? 'running' : 'up';
		this.#left = left;
		this.#clock.textContent = text.left(clock(left));
		this.announce(state, end === undefined ? undefined : announced(before, left));
		this.show(state);
		if (state === 'running') this.#waiting = setTimeout(() => this.update(), left % 1000 || 1000);
	}

	private tick() {
		this.#box!.click();
		this.#box!.focus();
		stopTimer(this.timer);
		this.update();
		this.#status.textContent = '';
	}

	private toggleSound() {
		this.#sound.ariaPressed = String(!this.sounds);
		if (this.sounds) unlockSound();
	}

	private announce(state: 'off' | 'running' | 'up', event: ReturnType<typeof announced>) {
		if (event === 'minute') this.#status.textContent = text.minute;
		else if (state !== this.element.dataset.state) this.#status.textContent = text[state];
		if (event === 'end' && this.sounds) soundAlarm();
	}

	/** Puts the buttons of this moment there, and the focus on one of them if it was on one that goes. */
	private show(state: 'off' | 'running' | 'up') {
		const focused = document.activeElement as HTMLElement | null;
		this.element.dataset.state = state;
		if (state === 'up') this.#start.textContent = text.again;
		this.#start.hidden = state === 'running';
		for (const part of [this.#clock, this.#stop, this.#sound]) part.hidden = state !== 'running';
		this.#tick.hidden = state !== 'up' || !this.#box || this.#box.checked;
		if (focused?.hidden && this.element.contains(focused))
			[this.#tick, this.#stop, this.#start].find((button) => !button.hidden)!.focus();
	}

	private get sounds() {
		return this.#sound.ariaPressed === 'true';
	}
}
