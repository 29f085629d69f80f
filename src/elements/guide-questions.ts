import { elementOf, targetIn } from '@/client/dom';
import { PageElement } from '@/client/element';
import { opensElsewhere } from '@/client/url';
import { $said, answersOf, setAnswer } from '@/stores/answers';
import { localDay } from '@/i18n/format';
import { noBackup, noteBackup } from '@/stores/last-backup';
import { otherPhone } from './boxes';

/**
 * The questions of a guide: an answer is kept and marked, and a second tap takes it back. One that leads to another guide
 * goes there; after the last of the others, the first set comes into view.
 */
class GuideQuestions extends PageElement {
	connectedCallback() {
		this.listen(this, 'click');
		this.follow([$said], (said) => {
			const answers = answersOf(said, this.guide);
			for (const link of this.querySelectorAll<HTMLElement>('[data-say]'))
				link.ariaCurrent = answers[questionOf(link)] === link.dataset['say'] ? 'true' : null;
		});
	}

	handleEvent(event: MouseEvent) {
		const link = targetIn<HTMLAnchorElement>(event, '[data-say]');
		if (!link || opensElsewhere(event)) return;
		const isTakenBack = link.ariaCurrent === 'true';
		const leaves = link.pathname !== location.pathname;
		// Whoever taps again what leads elsewhere wants to go there again.
		setAnswer(this.guide, questionOf(link), isTakenBack && !leaves ? null : link.dataset['say']!);
		const { backup } = link.dataset;
		if (backup && (leaves || !isTakenBack)) noteBackup(backup === noBackup ? noBackup : localDay(Date.now()));
		if (leaves) return;
		event.preventDefault();
		if (!isTakenBack && this.open.length === 0) showFirst();
	}

	/** The questions for this phone that have no answer yet. */
	private get open() {
		const [answers, other] = [answersOf($said.get(), this.guide), otherPhone()];
		return [...this.querySelectorAll<HTMLElement>('[data-question]')].filter(
			(question) => !answers[question.dataset['question']!] && !(other && question.dataset['on'] === other),
		);
	}

	private get guide() {
		return this.dataset['guide']!;
	}
}
customElements.define('guide-questions', GuideQuestions);

function questionOf(link: Element): string {
	return link.closest<HTMLElement>('[data-question]')!.dataset['question']!;
}

function showFirst(): void {
	const first = elementOf('first');
	first?.focus({ preventScroll: true });
	first?.scrollIntoView();
}
