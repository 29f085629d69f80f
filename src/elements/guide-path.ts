import { isFor, make } from '@/client/dom';
import { PageElement } from '@/client/element';
import { asked, leadsAway, withoutTrail } from '@/client/url';
import { sharedPath, sizeOf, type PathGuide } from '@/path/path';
import type { Platform } from '@/schemas/shared';
import { $said, answersOf } from '@/stores/answers';
import { $shown } from '@/stores/platform';
import { firstSet, moreToTry, suggested } from '@/texts/path';
import { onlyOn } from '@/texts/platforms';

/** A section of the checklist: its heading in the rest, its id, and its rows in the order of the checklist. */
interface Section {
	heading: HTMLElement;
	/** What carries its id: in the heading, or in the first of its rows where all of them came first. */
	anchor: HTMLElement;
	rows: HTMLElement[];
}

/** What leads on from a fix that changed nothing. */
const onward = '[data-answer="no-change"], .did-next a';

/** The part of such a link that names where it leads. */
const nameIn = (link: HTMLElement) => link.querySelector('b') ?? link;

/** Puts the rows of a guide in the order that fits the phone and the answers: the same rows move between its two lists. */
class GuidePath extends PageElement {
	#guide!: PathGuide;
	#rows!: Map<string, HTMLElement>;
	#sections!: Section[];
	/** Where the path ends, as the last of its rows says. */
	#end: { href: string; title: string } | undefined;

	connectedCallback() {
		const data = this.querySelector('script[type="application/json"]');
		if (!data) return; // A list without a first set has one order.
		this.#guide = JSON.parse(data.textContent) as PathGuide;
		this.#rows = new Map(this.rows.map((row) => [row.dataset.fix!, row]));
		this.suggest();
		this.#sections = [...this.querySelectorAll<HTMLElement>('[data-section]')].map((heading) => ({
			heading,
			anchor: document.getElementById(heading.dataset.section!)!,
			rows: this.#guide.fixes
				.filter(({ section }) => section === heading.dataset.section)
				.map(({ id }) => this.#rows.get(id)!),
		}));
		const end = [...this.querySelectorAll<HTMLAnchorElement>(onward)].find(leadsAway);
		this.#end = end && { href: end.href, title: nameIn(end).textContent };
		const guide = this.closest<HTMLElement>('check-list')!.dataset.place!;
		this.follow([$said, $shown], (said, shown) =>
			this.order({ ...answersOf(said, guide), suggested: 'suggested' }, shown),
		);
	}

	/**
	 * Marks the fixes that the address suggests, as `?try=clear-cache,force-stop`, and lets them come first, as an answer
	 * would. What can lose chats is never suggested by a link.
	 */
	private suggest() {
		const named = withoutTrail(asked('try') ?? '').split(',');
		const fixes = named.filter((id) => this.#guide.fixes.some((fix) => fix.id === id && fix.comes));
		if (fixes.length === 0) return;
		for (const id of fixes)
			this.#rows
				.get(id)!
				.querySelector('.meta')!
				.prepend(make('span', { class: 'suggested' }, suggested), ' ');
		const id = 'suggested';
		this.#guide = { ...this.#guide, questions: [{ id, answers: [{ id, try: fixes }] }, ...this.#guide.questions] };
	}

	private order(answers: Record<string, string>, shown: Platform | undefined) {
		const all = [...new Set(this.#guide.fixes.flatMap(({ platforms }) => platforms))];
		const phones = shown && all.includes(shown) ? [shown] : all;
		const { first, rest } = sharedPath(this.#guide, phones, answers);
		const focused = document.activeElement;
		place(
			this.find('.first'),
			first.map((id) => this.#rows.get(id)!),
		);
		// Rows of the other phone, which is hidden, stay in their sections.
		const isLater = (row: HTMLElement) => !first.includes(row.dataset.fix!);
		const later = this.#sections.flatMap(({ heading, rows }) => [heading, ...rows.filter(isLater)]);
		place(this.find('.rest'), [this.find('.rest > summary'), ...later]);
		for (const { heading, anchor, rows } of this.#sections) {
			heading.hidden = !rows.some(({ dataset }) => rest.includes(dataset.fix!));
			const holder = heading.hidden ? rows[0]!.querySelector('.fix-body')! : heading;
			if (anchor.parentElement !== holder) holder.prepend(anchor);
		}
		if (focused instanceof HTMLElement && focused !== document.activeElement) focused.focus({ preventScroll: true });
		this.find('.rest').hidden = rest.length === 0;
		say(this.find('#first .says'), phones, (phone) => {
			const { fixes, minutes } = sizeOf(this.#guide, first, phone);
			return firstSet(fixes, minutes);
		});
		say(this.find('.rest .says'), phones, (phone) => moreToTry(sizeOf(this.#guide, rest, phone).fixes));
		for (const phone of phones) this.lead(phone);
	}

	/** Leads "no change" from each row to the one that follows it now; what can lose chats is passed by. */
	private lead(phone: Platform) {
		const isMine = (part: HTMLElement) => isFor(part, phone);
		let next = this.#end;
		for (const row of this.rows.filter(isMine).reverse()) {
			const link = [...row.querySelectorAll<HTMLAnchorElement>(onward)].find(isMine);
			if (link && next && link.getAttribute('href') !== next.href) {
				link.href = next.href;
				nameIn(link).textContent = next.title;
			}
			const { comes, optional } = this.#guide.fixes.find(({ id }) => id === row.dataset.fix)!;
			// What is for some readers only is led to where an answer has put it first.
			if (comes && (!optional || row.closest('.first')))
				next = { href: `#${row.dataset.fix}`, title: row.querySelector('h3')!.textContent };
		}
	}

	/** The rows as they stand now. */
	private get rows() {
		return [...this.querySelectorAll<HTMLElement>('.fix')];
	}
}
customElements.define('guide-path', GuidePath);

/** Puts these children in order; what stands right already is not touched. */
function place(list: Element, children: Element[]): void {
	let next = list.firstElementChild;
	for (const child of children) {
		if (child === next) next = next.nextElementSibling;
		else list.insertBefore(child, next);
	}
}

/** Writes a count for each phone, or one for all where it is the same. */
function say(part: Element, phones: Platform[], words: (phone: Platform) => string): void {
	const texts = phones.map((phone) => ({ phone, text: words(phone) }));
	const isOne = texts.every(({ text }) => text === texts[0]!.text);
	part.replaceChildren(
		...(isOne
			? [make('span', {}, texts[0]!.text)]
			: texts
					.filter(({ text }) => text)
					.map(({ phone, text }) =>
						make('span', { 'data-on': phone }, make('span', { class: 'on' }, onlyOn[phone]), ' ', text),
					)),
	);
}
