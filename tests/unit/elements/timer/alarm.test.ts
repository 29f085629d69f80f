// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stopTimer } from '@/stores/timers';

const timer = { key: 'restart-router--unplug', seconds: 60 };
const say = (text: string) => [...document.querySelectorAll('button')].find((button) => button.textContent === text)!;
const sound = () => say('Play a sound when time is up');

/** What the page asked of the loudspeaker. */
let asked: string[] = [];
class FakeAudio {
	currentTime = 0;
	destination = {};
	constructor() {
		asked.push('made');
	}
	resume() {
		asked.push('resumed');
		return Promise.resolve();
	}
	createOscillator() {
		return { frequency: { value: 0 }, connect: (to: unknown) => to, start: () => void asked.push('tone'), stop() {} };
	}
	createGain() {
		return { gain: { setValueAtTime() {} }, connect: (to: unknown) => to };
	}
}

/** Starts a countdown in a page as it comes from the server, with code that has never made a sound. */
async function start() {
	document.body.innerHTML =
		'<ul><li><input type="checkbox"><step-timer><button type="button" class="timer-start">Start</button></step-timer></li></ul>';
	const { showTimer } = await import('@/elements/timer/timer-view');
	showTimer(document.querySelector('step-timer')!, timer, Date.now());
}

beforeEach(() => {
	vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 12) });
	vi.resetModules();
	vi.stubGlobal('AudioContext', FakeAudio);
	localStorage.clear();
	asked = [];
});
afterEach(() => {
	stopTimer(timer);
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

test('a countdown that nobody asked to sound touches no loudspeaker', async () => {
	await start();
	vi.advanceTimersByTime(70_000);
	expect(document.querySelector('output')!.textContent).toBe('Time is up.');
	expect(asked).toEqual([]);
});

test('a countdown that was asked to sound makes ready in that tap, and sounds three tones at its end alone', async () => {
	await start();
	sound().click();
	expect(asked).toEqual(['made', 'resumed']);
	vi.advanceTimersByTime(59_000);
	expect(asked).toEqual(['made', 'resumed']);
	vi.advanceTimersByTime(2_000);
	expect(asked).toEqual(['made', 'resumed', 'tone', 'tone', 'tone']);
});

test('a sound that was taken back does not come', async () => {
	await start();
	sound().click();
	sound().click();
	asked = [];
	vi.advanceTimersByTime(70_000);
	expect(asked).toEqual([]);
});

test('where a browser has no sound, the countdown still ends', async () => {
	vi.unstubAllGlobals();
	Reflect.deleteProperty(globalThis, 'AudioContext');
	await start();
	sound().click();
	vi.advanceTimersByTime(70_000);
	expect(document.querySelector('output')!.textContent).toBe('Time is up.');
});
