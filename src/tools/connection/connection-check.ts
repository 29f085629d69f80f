import { button, make } from '@/client/dom';
import { href } from '@/client/url';
import { $notes, keepMeasuredUpload } from '@/stores/readings';
import type { Fact } from '@/stores/results';
import { connectionNames, connectionTexts as text, quickNames, troubleTexts } from '@/texts/connection';
import { common } from '@/texts/tools';
import { details, field, form, readSize, readSpeed, sizeField } from '../common/field';
import type { ToolOptions } from '../common/open-tool';
import { measureQuick } from '../common/own-site';
import { fixList, p, verdictView } from '../common/parts';
import { probeBytes } from './endpoints';
import { judgeConnection, type Measured, type Trouble } from './judge';
import { speedView } from './speed-view';

/** Are you online, and how fast is the upload: first by this site alone, then, if the reader wants, by a speed test. */
export function create({ emitResult, server, inStep }: ToolOptions): Node[] {
	const size = sizeField($notes.get().total);
	const other = field(text.otherField, { inputmode: 'decimal' });
	const result = make('div', { class: 'check-result', role: 'status' });
	let measured: Measured = {};

	const show = (newest: Measured, trouble?: Trouble) => {
		measured = newest;
		if (measured.upload) keepMeasuredUpload(measured.upload);
		judge(trouble);
		result.scrollIntoView({ block: 'nearest' });
	};
	const judge = (trouble?: Trouble) => {
		const backup = readSize(size);
		const { upload } = measured;
		const shown: Node[] = trouble ? [troubleView(trouble)] : [];
		const facts: Fact[] = trouble ? [[trouble]] : [];
		if (upload !== undefined) {
			const { verdict, answer, notes, fixes, seconds } = judgeConnection(measured, backup);

			shown.push(
				verdictView(verdict, connectionNames[verdict]),
				p('check-answer', make('strong', {}, text.upNumber(upload)), ' ', answer),
				make('ul', { class: 'check-notes' }, ...[...notes, text.notLoss].map((note) => make('li', {}, note))),
				...fixList(fixes),
			);
			facts.push(['upload', upload]);
			const answered = verdict === 'offline' ? 0 : upload;
			facts.push(seconds === undefined ? ['answer', answered] : ['answer', answered, backup!, seconds]);
		} else if (!trouble) return;
		else if (trouble === 'offline') shown.push(...fixList(['switch-network', 'restart-router']));
		result.replaceChildren(...shown);
		emitResult(facts);
	};
	size.input.addEventListener('change', () => judge());

	const typed = () => {
		const upload = readSpeed(other);
		if (upload === undefined) other.problem(common.badSpeed);
		else show({ upload });
	};
	return [
		p('check-heading', text.quick),
		quickView(emitResult, inStep),
		p('check-heading', text.upload),
		size.block,
		...(server
			? [speedView(server, ({ measured, trouble }) => show(measured, trouble))]
			: [
					p('', text.elsewhere),
					p('', make('a', { class: 'check-link', href: href('/tools/connection/') }, text.link)),
				]),
		details(text.other, form(typed, other.block)),
		result,
	];
}

function quickView(emitResult: ToolOptions['emitResult'], now: boolean): HTMLElement {
	const result = make('div', { role: 'status' });
	const start = async () => {
		go.disabled = true;
		result.replaceChildren(p('', text.quickRunning));
		try {
			const { latency = 0, jitter = 0, download = 0 } = await measureQuick();
			const verdict = jitter > 100 ? 'uneven' : latency > 500 ? 'slow' : 'good';
			result.replaceChildren(
				verdictView(verdict === 'good' ? 'quick' : 'night', quickNames[verdict]),
				p('', text.quickFigures(latency, jitter, download), ' ', text.quickNext),
			);
			emitResult([[verdict], ['quick', latency, jitter, download]]);
		} catch {
			result.replaceChildren(troubleView('offline'));
			emitResult([['offline']]);
		}
		go.disabled = false;
	};
	const go = button(text.quickStart, start);
	if (now) start();
	return make('div', {}, p('check-small', text.quickAbout(probeBytes)), go, result);
}

const troubleView = (id: Trouble) => make('p', { class: 'check-trouble', 'data-trouble': id }, troubleTexts[id]);
