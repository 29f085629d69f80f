import { button, make } from '@/client/dom';
import { href } from '@/client/url';
import { details, field, form, readSize, readSpeed, sizeField } from '@/tools/common/field';
import type { ToolOptions } from '@/tools/common/open-tool';
import { measureQuick } from '@/tools/common/own-site';
import { formatMbps } from '@/tools/common/numbers';
import { fixList, p, troubleView, verdictView } from '@/tools/common/parts';
import { formatSize } from '@/tools/common/sizes';
import { $notes, keepMeasuredUpload } from '@/stores/readings';
import type { Fact } from '@/stores/results';
import { connectionNames, connectionTexts as text, quickNames, troubleTexts } from '@/texts/connection';
import { common } from '@/texts/tools';
import { probeBytes } from './endpoints';
import { judgeConnection, type ConnectionReport, type Measured } from './judge';
import { quickFigures } from './sentences';
import { speedView } from './speed-view';
import type { Trouble } from './trouble';

/** Are you online, and how fast is the upload: first by this site alone, then, if the reader wants, by a speed test. */
export function create({ emitResult, server, inStep }: ToolOptions): Node[] {
	const size = sizeField();
	const other = field(text.otherField, { inputmode: 'decimal' });
	const result = make('div', { class: 'check-result', role: 'status' });
	let measured: Measured = {};

	/** Shows what a test measured, also one that was interrupted. */
	const show = (newest: Measured, trouble?: Trouble) => {
		measured = newest;
		if (measured.upload) keepMeasuredUpload(measured.upload);
		judge(trouble);
		result.scrollIntoView({ block: 'nearest' });
	};
	const judge = (trouble?: Trouble) => {
		const backup = readSize(size);
		const { upload } = measured;
		if (upload === undefined && !trouble) return;
		const report = judgeConnection(measured, backup);
		result.replaceChildren(...reportView(report, measured, trouble));
		const facts: Fact[] = trouble ? [[trouble]] : [];
		if (upload !== undefined) {
			facts.push(['upload', upload]);
			facts.push([
				'answer',
				report.verdict === 'offline' ? 0 : upload,
				...(report.seconds === undefined ? [] : [backup!, report.seconds]),
			]);
		}
		emitResult(facts);
	};
	const { total } = $notes.get();
	size.input.value = total ? formatSize(total) : '';
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

/** The quick check, which asks this site alone. */
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
				p('', quickFigures(latency, jitter, download), ' ', text.quickNext),
			);
			emitResult([[verdict], ['quick', latency, jitter, download]]);
		} catch {
			result.replaceChildren(troubleView('offline', troubleTexts.offline));
			emitResult([['offline']]);
		}
		go.disabled = false;
	};
	const go = button(text.quickStart, start);
	if (now) start();
	return make('div', {}, p('check-small', text.quickAbout(formatSize(probeBytes, 'up'))), go, result);
}

/** What a measured connection means: the answer first, then every number and what it is worth. */
function reportView(
	{ verdict, answer, notes, fixes }: ConnectionReport,
	{ upload, loss }: Measured,
	trouble?: Trouble,
) {
	const all = loss === undefined ? [...notes, text.notLoss] : notes;
	return [
		...(trouble ? [troubleView(trouble, troubleTexts[trouble])] : []),
		...(upload === undefined
			? fixList(trouble === 'offline' ? ['switch-network', 'restart-router'] : [])
			: [
					verdictView(verdict, connectionNames[verdict]),
					p('check-answer', make('strong', {}, text.upNumber(formatMbps(upload))), ' ', answer),
					make('ul', { class: 'check-notes' }, ...all.map((note) => make('li', {}, note))),
					...fixList(fixes),
				]),
	];
}
