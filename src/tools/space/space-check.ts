import { make } from '@/client/dom';
import { field, form, hasProblem, readSize, sizeField } from '@/tools/common/field';
import type { ToolOptions } from '@/tools/common/open-tool';
import { fixList, p, verdictView } from '@/tools/common/parts';
import { formatSize } from '@/tools/common/sizes';
import { $notes } from '@/stores/readings';
import { readVisit, writeVisit } from '@/stores/engine/storage';
import { platformNames } from '@/texts/platforms';
import { spaceNames, spaceTexts as text } from '@/texts/space';
import { bars } from './bars';
import { factsOf, judgeSpace } from './space';

/** Is there room for the backup, on the phone and in the cloud; and what frees most for least loss. */
export function create({ emitResult }: ToolOptions): Node[] {
	const platform = select(platformNames);
	const backup = sizeField();
	const phone = field(text.onPhone, {}, text.freeHint);
	const cloud = field(text.inCloud.android, {}, text.freeHint);
	const videos = select(text.videoChoices);
	const verdict = make('div', { role: 'status' });
	const rest = make('div');
	const chosen = () => (platform.value === 'iphone' ? 'iphone' : 'android');
	const nameCloud = () => (cloud.label.textContent = text.inCloud[chosen()]);

	const submit = () => {
		const [size, freeOnPhone, freeInCloud] = [backup, phone, cloud].map(readSize);
		if (hasProblem(backup, phone, cloud)) return;
		const report = judgeSpace({
			platform: chosen(),
			videos: videos.value === 'in',
			backup: size,
			freeOnPhone,
			freeInCloud,
		});
		verdict.replaceChildren(verdictView(report.verdict, spaceNames[report.verdict]), p('', report.rule));
		rest.replaceChildren(...bars(report.bars), ...fixList(report.fixes, { heading: text.order, below: text.why }));
		emitResult(factsOf(report));
	};

	const element = form(
		submit,
		make('label', { class: 'field' }, text.phone, platform),
		backup.block,
		make('div', { class: 'check-row' }, phone.block, cloud.block),
		make('label', { class: 'field' }, text.videos, videos),
	);
	// What was typed in this visit is still there: to look up a size, the reader has to leave the page.
	const { total } = $notes.get();
	const inputs = [platform, videos, backup.input, phone.input, cloud.input];
	const defaults = [document.documentElement.dataset['platform'] || 'android', 'in', total ? formatSize(total) : ''];
	const typed = readVisit(visitKey)?.split('\n') ?? [];
	for (const [at, input] of inputs.entries()) input.value = typed[at] ?? defaults[at] ?? '';
	element.addEventListener('input', () => writeVisit(visitKey, inputs.map(({ value }) => value).join('\n')));
	platform.addEventListener('change', nameCloud);
	nameCloud();
	return [element, verdict, rest];
}

function select(options: Record<string, string>): HTMLSelectElement {
	return make(
		'select',
		{ autocomplete: 'off' },
		...Object.entries(options).map(([value, name]) => make('option', { value }, name)),
	);
}

const visitKey = 'unstuck:space';
