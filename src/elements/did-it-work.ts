import { button, make, targetIn } from '@/client/dom';
import { PageElement } from '@/client/element';
import { onDay } from '@/i18n/format';
import { $outcomes, isOutcome, type Outcome, setOutcome } from '@/stores/outcomes';
import { takeBack, youSaid } from '@/texts/outcome';

/** Keeps the answer to "did it work?" and shows it again. Where the answer leads to is the link's own business. */
class DidItWork extends PageElement {
	connectedCallback() {
		this.role = 'group';
		this.ariaLabel = [
			this.find('.did-question'),
			this.closest('.fix')!.querySelector('h3') ?? document.querySelector('h1')!,
		]
			.map(({ textContent }) => textContent.trim())
			.join(' ');
		this.listen(this, 'click');
		this.follow([$outcomes], (outcomes) => this.show(outcomes[this.fix]));
	}

	handleEvent(event: Event) {
		const answer = targetIn(event, '[data-answer]')?.dataset.answer;
		if (isOutcome(answer)) setOutcome(this.fix, answer);
	}

	private get fix() {
		return this.closest<HTMLElement>('.fix')!.dataset.fix!;
	}

	private show(said: Outcome | undefined) {
		for (const link of this.querySelectorAll<HTMLElement>('[data-answer]'))
			link.ariaCurrent = link.dataset.answer === said?.outcome ? 'true' : null;
		this.querySelector('.did-said')?.remove();
		if (!said) return;
		const change = button(takeBack, () => {
			setOutcome(this.fix, null);
			this.find('[data-answer]').focus();
		});
		this.append(make('p', { class: 'did-said' }, `${youSaid[said.outcome]}${onDay(said.at)}. `, change));
	}
}
customElements.define('did-it-work', DidItWork);
