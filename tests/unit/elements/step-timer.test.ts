// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showTimer } from '@/elements/timer/timer-view';
import { stopTimer } from '@/stores/timers';

const timer = { key: 'restart-router--unplug', seconds: 180 };
const say = (text: string) => [...document.querySelectorAll('button')].find((button) => button.textContent === text)!;
const clock = () => document.querySelector('[role=timer]')!.textContent;
const said = () => document.querySelector('output')!.textContent;
const box = () => document.querySelector('input')!;

/** A page as it comes from the server. */
function open(): HTMLElement {
	document.body.innerHTML =
		'<ul><li><input type="checkbox"><step-timer><button type="button" class="timer-start">Start</button></step-timer></li></ul>';
	return document.querySelector('step-timer')!;
}

beforeEach(() => {
	vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 12) });
	localStorage.clear();
});
afterEach(() => {
	stopTimer(timer);
	document.dispatchEvent(new Event('visibilitychange'));
	vi.useRealTimers();
});

test('a countdown counts down, speaks at its start, in its last minute and at its end, and never ticks by itself', () => {
	const heard = new Set<string>();
	showTimer(open(), timer, Date.now());
	for (let second = 0; second <= 200; second++) {
		heard.add(said());
		if (second === 30) expect(clock()).toBe('2:30 left');
		vi.advanceTimersByTime(1000);
	}
	expect([...heard]).toEqual(['The timer is running.', 'One minute left.', 'Time is up.']);
	expect(box().checked).toBe(false);
	say('Tick this step').click();
	expect(box().checked).toBe(true);
	expect(said()).toBe('');
});

test('after a sleep in which nothing ran, the clock is right at once', () => {
	showTimer(open(), timer, Date.now());
	vi.setSystemTime(Date.now() + 100_000);
	document.dispatchEvent(new Event('visibilitychange'));
	expect(clock()).toBe('1:20 left');
	vi.setSystemTime(Date.now() + 100_000);
	document.dispatchEvent(new Event('visibilitychange'));
	expect(said()).toBe('Time is up.');
});

test('a countdown goes on after a reload, from the tap and not from the reload', () => {
	showTimer(open(), timer, Date.now());
	vi.advanceTimersByTime(65_000);
	showTimer(open(), timer);
	expect(clock()).toBe('1:55 left');
});

test('what loads late still counts from the tap', () => {
	const tapped = Date.now();
	vi.advanceTimersByTime(20_000);
	showTimer(open(), timer, tapped);
	expect(clock()).toBe('2:40 left');
});

test('a stopped countdown stays stopped, and the focus goes where it can be started again', () => {
	showTimer(open(), timer, Date.now());
	say('Stop the timer').focus();
	say('Stop the timer').click();
	expect(document.activeElement).toBe(say('Start'));
	vi.advanceTimersByTime(300_000);
	expect(said()).toBe('The timer has stopped.');
	showTimer(open(), timer);
	expect(document.querySelector<HTMLElement>('step-timer')!.dataset['state']).toBe('off');
});

test('it vibrates at its end only if it was asked to', () => {
	const vibrations: unknown[] = [];
	Object.assign(navigator, { vibrate: (pattern: unknown) => vibrations.push(pattern) });
	showTimer(open(), timer, Date.now());
	vi.advanceTimersByTime(200_000);
	expect(vibrations).toEqual([]);
	showTimer(document.querySelector('step-timer')!, timer, Date.now());
	expect(say('Play a sound when time is up').getAttribute('aria-pressed')).toBe('false');
	say('Play a sound when time is up').click();
	vi.advanceTimersByTime(200_000);
	expect(vibrations.length).toBe(1);
});
