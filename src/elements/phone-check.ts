import { button, make } from '@/client/dom';
import { fixLink } from '@/tools/common/fix-links';
import { readPhone, watchPhone } from '@/tools/phone/read-phone';
import { tell } from '@/tools/common/result-event';
import { findings, type Finding } from '@/tools/phone/phone';
import { phoneCheckTexts as text } from '@/texts/tools';

/** What this phone tells of itself, each thing with its meaning for the backup. It keeps up while a plug or a network changes. */
class PhoneCheck extends HTMLElement {
	#list = make('ul', { class: 'check-findings' });
	#said = make('output', { class: 'check-said' });
	#stop: (() => void) | undefined;
	#run = 0;

	connectedCallback() {
		if (!this.firstChild)
			this.append(
				make('p', { class: 'check-small' }, text.about),
				this.#said,
				this.#list,
				button(text.again, () => this.look()),
			);
		this.#stop = watchPhone(() => this.look());
		this.look();
	}

	disconnectedCallback() {
		this.#stop?.();
	}

	private async look() {
		const run = ++this.#run;
		this.#said.textContent = text.looking;
		const found = findings(await readPhone(document.documentElement.dataset['platform']));
		// A change in the middle began a newer look.
		if (run !== this.#run || !this.isConnected) return;
		const [look, unknown] = [found.filter((finding) => finding.look), found.filter((finding) => finding.unknown)];
		this.#list.replaceChildren(...found.map(row));
		this.#said.textContent = text.summary(look.length, unknown.length);
		tell(
			this,
			found
				.filter((finding) => !finding.unknown)
				.map(({ what }) => what)
				.join(' ') || text.summary(look.length, unknown.length),
		);
	}
}
customElements.define('phone-check', PhoneCheck);

function row({ id, what, means, look, unknown, fix }: Finding): HTMLElement {
	const state = look ? 'look' : unknown ? 'unknown' : 'fine';
	return make(
		'li',
		{ 'data-finding': id, 'data-state': state },
		make('p', { class: 'finding-state' }, text[state]),
		make('p', { class: 'finding-what' }, what),
		make('p', {}, means),
		state !== 'fine' && fix && make('p', {}, `${text.fix}: `, fixLink(fix)),
	);
}
