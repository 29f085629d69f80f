import { bars } from '@/tools/space/bars';
import { make } from '@/client/dom';
import { field } from '@/tools/common/field';
import { fixLink } from '@/tools/common/fix-links';
import { tell } from '@/tools/common/result-event';
import { formatSize, parseSize } from '@/tools/common/sizes';
import { judgeSpace } from '@/tools/space/space';
import { $notes } from '@/stores/readings';
import { readVisit, writeVisit } from '@/stores/engine/storage';
import { platformNames } from '@/texts/platforms';
import { common, spaceCheckTexts as text } from '@/texts/tools';

/** Is there room for the backup, on the phone and in the cloud; and what frees most for least loss. */
class SpaceCheck extends HTMLElement {
	#backup = field(common.size, {}, common.sizeHint);
	#phone = field(text.onPhone, {}, text.freeHint);
	#cloud = field(text.inCloud.android, {}, text.freeHint);
	#platform = select(platformNames);
	#videos = select(text.videoChoices);
	#verdict = make('div', { role: 'status' });
	#rest = make('div');

	connectedCallback() {
		if (this.firstChild) return;
		const form = make(
			'form',
			{ novalidate: true },
			make('label', { class: 'field' }, text.phone, this.#platform),
			this.#backup.block,
			make('div', { class: 'check-row' }, this.#phone.block, this.#cloud.block),
			make('label', { class: 'field' }, text.videos, this.#videos),
			make('button', { class: 'check-go' }, text.work),
		);
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.judge();
		});
		this.#platform.addEventListener('change', () => this.name());
		this.append(form, this.#verdict, this.#rest);
		this.fill();
		this.name();
	}

	/** What was typed in this visit is still there: to look up a size, the reader has to leave the page. */
	private fill() {
		const { total } = $notes.get();
		const [platform, videos, backup, phone, cloud] = (readVisit(visitKey) ?? '').split('\n');
		this.#platform.value = platform || document.documentElement.dataset['platform'] || 'android';
		this.#videos.value = videos || 'in';
		this.#backup.input.value = backup ?? (total ? formatSize(total) : '');
		this.#phone.input.value = phone ?? '';
		this.#cloud.input.value = cloud ?? '';
		this.addEventListener('input', () =>
			writeVisit(
				visitKey,
				[this.#platform, this.#videos, ...this.fields.map(({ input }) => input)].map(({ value }) => value).join('\n'),
			),
		);
	}

	private get fields() {
		return [this.#backup, this.#phone, this.#cloud];
	}

	private get platform() {
		return this.#platform.value === 'iphone' ? 'iphone' : 'android';
	}

	private name() {
		this.#cloud.block.querySelector('label')!.textContent = text.inCloud[this.platform];
	}

	private judge() {
		for (const part of this.fields) part.problem('');
		const sizes = this.fields.map(({ input }) =>
			input.value.trim() ? parseSize(input.value, { unit: 'GB', whole: true }) : undefined,
		);
		const wrong = sizes.findIndex((size) => size && 'problem' in size);
		const [first, ...others] = sizes.map((size) => (size && 'bytes' in size ? size.bytes : undefined));
		if (wrong >= 0) return this.fields[wrong]!.problem((sizes[wrong] as { problem: string }).problem);
		const [onPhone, inCloud] = others;
		const report = judgeSpace({
			platform: this.platform,
			videos: this.#videos.value === 'in',
			...(first !== undefined && { backup: first }),
			...(onPhone !== undefined && { freeOnPhone: onPhone }),
			...(inCloud !== undefined && { freeInCloud: inCloud }),
		});
		this.#verdict.replaceChildren(
			make('p', { class: 'verdict', 'data-verdict': report.verdict }, report.title),
			make('p', {}, report.rule),
		);
		const order = report.fixes.map(({ id, why }) =>
			make('li', {}, fixLink(id), make('p', { class: 'check-small' }, why)),
		);
		this.#rest.replaceChildren(
			...bars(report.bars),
			...(order.length > 0
				? [make('p', { class: 'check-heading' }, text.order), make('ol', { class: 'check-fixes' }, ...order)]
				: []),
		);
		tell(this, [`${report.title}.`, ...report.bars.map(({ label, text: said }) => `${label}: ${said}`)].join(' '));
	}
}
customElements.define('space-check', SpaceCheck);

function select(options: Record<string, string>): HTMLSelectElement {
	return make(
		'select',
		{ autocomplete: 'off' },
		...Object.entries(options).map(([value, name]) => make('option', { value }, name)),
	);
}

const visitKey = 'unstuck:space';
