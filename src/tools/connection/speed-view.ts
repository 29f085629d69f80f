import { button, make } from '@/client/dom';
import { guessPlatform } from '@/stores/guess-platform';
import { connectionTexts as text } from '@/texts/connection';
import { p } from '../common/parts';
import { lightFirst, planBytes, planLength, plans, type Size } from './plan';
import type { Ending, SpeedRun } from './speed-test';

/** The speed test: first what it contacts, what that learns and how much data it costs; it begins with a tap. */
export function speedView(server: string, ended: (ending: Ending) => void): HTMLElement {
	const choice = sizeChoice();
	const { host } = new URL(server);
	const meter = make('progress', { value: 0, max: 1, 'aria-hidden': true, hidden: true });
	const state = make('output', { class: 'check-message' });
	let run: SpeedRun | undefined;
	let halted = false;
	const start = async () => {
		const size = choice.querySelector<HTMLInputElement>('input:checked')!.value as Size;
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
	const stop = () => {
		halted = true;
		run?.stop();
	};
	const go = button(text.start, start, { class: 'check-go' });
	const halt = button(text.stop, stop, { hidden: true });
	const toggle = (running: boolean) => {
		const focused = document.activeElement === go || document.activeElement === halt;
		[go.hidden, halt.hidden, meter.hidden] = [running, !running, !running];
		if (focused) (running ? halt : go).focus();
	};
	return make(
		'div',
		{ class: 'check-speed' },
		p('check-small', text.contact(host)),
		p('check-small', text.learns),
		host.endsWith('.cloudflare.com') && p('check-small', text.operator),
		choice,
		go,
		halt,
		meter,
		state,
	);
}

/** How much data the test may use: the light run is chosen where data may cost money. */
function sizeChoice(): HTMLFieldSetElement {
	const { connection } = navigator;
	const phone = guessPlatform(navigator) !== undefined;
	const light = lightFirst(connection, phone);
	const metered =
		connection?.saveData || connection?.type === 'cellular' ? text.metered : phone && light ? text.unsure : '';
	const choices = (['light', 'full'] as const).map((size) => {
		const checked = light === (size === 'light');
		const input = make('input', { type: 'radio', name: 'run', value: size, checked });
		return make('label', { class: 'check-choice' }, input, text[size](planBytes(plans[size])));
	});
	return make('fieldset', {}, make('legend', {}, text.howMuch), ...choices, metered && p('check-small', metered));
}
