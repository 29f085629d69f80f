import { button, make } from '@/client/dom';
import { $shown } from '@/stores/platform';
import type { Fact } from '@/stores/results';
import { phoneTexts as text } from '@/texts/phone';
import type { ToolOptions } from '../common/open-tool';
import { fixLink, p } from '../common/parts';
import { findings, type Finding } from './phone';
import { readPhone, watchPhone } from './read-phone';

/** What this phone tells about itself. It keeps up while a plug or a network changes. */
export function create({ emitResult }: ToolOptions): Node[] {
	const list = make('ul', { class: 'check-findings' });
	const message = make('output', { class: 'check-message' });
	let run = 0;
	const check = async () => {
		const current = ++run;
		message.textContent = text.checking;
		const found = findings(await readPhone($shown.get()));
		// A change in the middle began a newer check.
		if (current !== run) return;
		const count = (state: Finding['state']) => found.filter((finding) => finding.state === state).length;
		const [problems, unknown] = [count('attention'), count('unknown')];
		const seen = found.flatMap(({ fact }): Fact[] => (fact ? [fact] : []));
		list.replaceChildren(...found.map(row));
		message.textContent = text.summary(problems, unknown);
		emitResult(seen.length > 0 ? seen : [['count', problems, unknown]]);
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
		fix !== undefined && p('', `${text.fix}: `, fixLink(fix)),
	);
}
