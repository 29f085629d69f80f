import { draw, make } from '@/client/dom';
import { readVisit, writeVisit } from '@/stores/engine/storage';
import { $shown } from '@/stores/platform';
import { $notes } from '@/stores/readings';
import { platformNames } from '@/texts/platforms';
import { spaceNames, spaceTexts as text } from '@/texts/space';
import { field, form, hasProblem, readSize, sizeField } from '../common/field';
import { formatSize } from '../common/numbers';
import type { ToolOptions } from '../common/open-tool';
import { fixList, p, verdictView } from '../common/parts';
import { factsOf, judgeSpace, type Bar } from './space';

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
	const defaults = [$shown.get() ?? 'android', 'in', total ? formatSize(total) : ''];
	const typed = readVisit(visitKey)?.split('\n') ?? [];
	for (const [at, input] of inputs.entries()) input.value = typed[at] ?? defaults[at] ?? '';
	element.addEventListener('input', () => writeVisit(visitKey, inputs.map(({ value }) => value).join('\n')));
	platform.addEventListener('change', nameCloud);
	nameCloud();
	return [element, verdict, rest];
}

function bars(places: readonly Bar[]): HTMLElement[] {
	const longest = Math.max(1, ...places.flatMap(({ free = 0, need = 0 }) => [free, need]));
	const width = (size = 0) => Math.round((size / longest) * 300);
	const bar = (name: string, width: number) => draw('rect', { class: name, x: 0, y: 4, width, height: 20, rx: 5 });
	return places.map(({ place, verdict, free, need, text: sentence }) => {
		const label = text.places[place];
		const figures = [free !== undefined && text.free(free), need !== undefined && text.need(need)].filter(Boolean);
		return make(
			'div',
			{ class: 'check-bar', 'data-verdict': verdict },
			p('', make('strong', {}, label), ' ', sentence),
			draw(
				'svg',
				{ viewBox: '0 0 300 28', role: 'img', 'aria-label': text.bar(label, free, need) },
				bar('bar-ground', 300),
				bar('bar-free', width(free)),
				need !== undefined &&
					draw('path', { class: 'bar-need', d: `M${Math.min(298, Math.max(2, width(need)))},0v28` }),
			),
			p('check-small', figures.join(' · ')),
		);
	});
}

const select = (options: Record<string, string>) =>
	make(
		'select',
		{ autocomplete: 'off' },
		...Object.entries(options).map(([value, name]) => make('option', { value }, name)),
	);

const visitKey = 'unstuck:space';
