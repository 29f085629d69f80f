import { button, make } from '@/client/dom';
import type { ToolOptions } from '@/tools/common/open-tool';
import { fixLink, p } from '@/tools/common/parts';
import { phoneTexts as text } from '@/texts/phone';
import type { Fact } from '@/stores/results';
import { findings, type Finding } from './phone';
import { readPhone, watchPhone } from './read-phone';
import { sentences } from './sentences';

/** What this phone tells about itself, each thing with its meaning for the backup. It keeps up while a plug or a network changes. */
export function create({ emitResult }: ToolOptions): Node[] {
	const list = make('ul', { class: 'check-findings' });
	const message = make('output', { class: 'check-message' });
	let run = 0;
	const check = async () => {
		const current = ++run;
		message.textContent = text.checking;
		const found = findings(await readPhone(document.documentElement.dataset['platform']));
		// A change in the middle began a newer check.
		if (current !== run) return;
		const count = (state: Finding['state']) => found.filter((finding) => finding.state === state).length;
		const summary: Fact = ['count', count('attention'), count('unknown')];
		const seen = found.flatMap(({ fact }) => (fact ? [fact] : []));
		list.replaceChildren(...found.map(row));
		message.textContent = sentences['count']!(...(summary.slice(1) as number[]));
		emitResult(seen.length > 0 ? seen : [summary]);
	};
	watchPhone(check);
	check();
	return [p('check-small', text.about), message, list, button(text.again, check)];
}

function row({ id, what, means, state, fix }: Finding): HTMLElement {
	return make(
		'li',
		{ 'data-finding': id, 'data-state': state },
		p('finding-state', text[state]),
		p('finding-what', what),
		p('', means),
		state !== 'fine' && fix !== undefined && p('', `${text.fix}: `, fixLink(fix)),
	);
}
