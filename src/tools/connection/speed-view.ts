import { lightFirst, planBytes, planLength, plans, type Size } from './plan';
import { formatSize } from '@/tools/common/sizes';
import { guessPlatform } from '@/stores/guess-platform';
import { connectionTexts as text } from '@/texts/connection';
import { p } from '@/tools/common/parts';
import { button, make } from '@/client/dom';
import type { Ending, SpeedRun } from './speed-test';

/** The speed test: first what it contacts, what that learns and how much data it costs; it begins with a tap. */
export function speedView(server: string, ended: (ending: Ending) => void): HTMLElement {
	const { connection } = navigator as { connection?: { type?: string; saveData?: boolean } };
	const phone = guessPlatform(navigator) !== undefined;
	const light = lightFirst({ connection, phone });
	const choice = (size: Size) => {
		const input = make('input', { type: 'radio', name: 'run', value: size, checked: (size === 'light') === light });
		return {
			input,
			label: make('label', { class: 'check-choice' }, input, text[size](formatSize(planBytes(plans[size]), 'up'))),
		};
	};
	const [small, large] = [choice('light'), choice('full')];
	const metered =
		connection?.saveData || connection?.type === 'cellular' ? text.metered : phone && light ? text.unsure : '';
	const host = new URL(server).host;
	const about = [text.contact(host), text.learns, ...(host.endsWith('.cloudflare.com') ? [text.operator] : [])];
	const meter = make('progress', { value: 0, max: 1, 'aria-hidden': true });
	const state = make('output', { class: 'check-message' });
	let run: SpeedRun | undefined;
	let halted = false;
	const start = async () => {
		const size = small.input.checked ? 'light' : 'full';
		const total = planLength(plans[size]);
		halted = false;
		toggle(true);
		state.textContent = text.running;
		meter.value = 0;
		try {
			const { runSpeedTest } = await import('./speed-test');
			// The reader may have thought better of it while the module was on its way.
			if (!halted) run = runSpeedTest(server, size, (done) => (meter.value = Math.min(1, done / total)));
			ended((await run?.ending) ?? { measured: {}, trouble: 'stopped' });
			run = undefined;
		} catch {
			// The module itself did not come through, so neither would the test.
			ended({ measured: {}, trouble: 'offline' });
		}
		toggle(false);
		state.textContent = '';
		go.textContent = text.again;
	};
	const go = button(text.start, start, { class: 'check-go' });
	const halt = button(text.stop, () => stop(), { hidden: '' });
	const stop = () => {
		halted = true;
		run?.stop();
	};
	const toggle = (running: boolean) => {
		const focused = document.activeElement === go || document.activeElement === halt;
		[go.hidden, halt.hidden, meter.hidden] = [running, !running, !running];
		if (focused) (running ? halt : go).focus();
	};
	meter.hidden = true;
	const amount = make(
		'fieldset',
		{},
		make('legend', {}, text.howMuch),
		small.label,
		large.label,
		metered && p('check-small', metered),
	);
	return make(
		'div',
		{ class: 'check-speed' },
		...about.map((sentence) => p('check-small', sentence)),
		amount,
		go,
		halt,
		meter,
		state,
	);
}
