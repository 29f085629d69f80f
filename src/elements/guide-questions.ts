import { elementOf, goTo, isFor, targetIn } from '@/client/dom';
import { PageElement } from '@/client/element';
import { leadsAway, opensElsewhere } from '@/client/url';
import { $said, answersOf, setAnswer } from '@/stores/answers';
import { localDay } from '@/i18n/format';
import { noBackup, noteBackup } from '@/stores/last-backup';
import { $shown } from '@/stores/platform';

/**
 * The questions of a guide: an answer is kept and marked, and a second tap takes it back. One that leads to another guide
 * goes there; after each of the others the next open one comes into view, and after the last the first set.
 */
class GuideQuestions extends PageElement {
	connectedCallback() {
		this.listen(this, 'click');
		this.follow([$said], (said) => {
			const answers = answersOf(said, this.guide);
			for (const link of this.querySelectorAll<HTMLElement>('[data-say]'))
				link.ariaCurrent = answers[questionOf(link)] === link.dataset.say ? 'true' : null;
		});
	}

	handleEvent(event: MouseEvent) {
		const link = targetIn<HTMLAnchorElement>(event, '[data-say]');
		if (!link || opensElsewhere(event)) return;
		const isTakenBack = link.ariaCurrent === 'true';
		const leaves = leadsAway(link);
		// Whoever taps again what leads elsewhere wants to go there again.
		setAnswer(this.guide, questionOf(link), isTakenBack && !leaves ? null : link.dataset.say!);
		const { backup } = link.dataset;
		if (backup && (leaves || !isTakenBack)) noteBackup(backup === noBackup ? noBackup : localDay(Date.now()));
		if (leaves) return;
		event.preventDefault();
		if (!isTakenBack) this.showNext(link);
	}

	/** Brings into view what comes after an answer: the next question for this phone that has none yet, or the first set. */
	private showNext(link: Element) {
		const answers = answersOf($said.get(), this.guide);
		const open = [...this.querySelectorAll<HTMLElement>('[data-question]')].filter(
			(question) => !answers[question.dataset.question!] && isFor(question, $shown.get()),
		);
		const next = open.find((question) => link.compareDocumentPosition(question) & Node.DOCUMENT_POSITION_FOLLOWING);
		if (next) return next.scrollIntoView({ block: 'nearest' });
		if (open.length > 0) return;
		const first = elementOf('first');
		if (first) goTo(first);
	}

	private get guide() {
		return this.dataset.guide!;
	}
}
customElements.define('guide-questions', GuideQuestions);

function questionOf(link: Element): string {
	return link.closest<HTMLElement>('[data-question]')!.dataset.question!;
}
