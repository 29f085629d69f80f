import { $outcomes, type Outcome, setOutcome } from '@/stores/outcomes';
import { onDay } from '@/i18n/format';
import { takeBack, youSaid } from '@/texts/outcome';

/** Keeps the answer to "did it work?" and shows it again. Where the answer leads to is the link's own business. */
class DidItWork extends HTMLElement {
	#stop?: () => void;

	connectedCallback() {
		this.addEventListener('click', this);
		this.#stop = $outcomes.subscribe((outcomes) => this.show(outcomes[this.fix]));
	}

	disconnectedCallback() {
		this.#stop?.();
		this.removeEventListener('click', this);
	}

	handleEvent({ target }: Event) {
		if (!(target instanceof Element)) return;
		const answer = target.closest<HTMLElement>('[data-answer]')?.dataset['answer'];
		if (answer) setOutcome(this.fix, answer as Outcome['outcome']);
		else if (target.closest('.did-said button')) {
			setOutcome(this.fix, null);
			this.querySelector<HTMLElement>('[data-answer]')!.focus();
		}
	}

	private get fix() {
		return this.closest<HTMLElement>('.fix')!.dataset['fix']!;
	}

	private show(said: Outcome | undefined) {
		for (const link of this.querySelectorAll<HTMLElement>('[data-answer]'))
			link.ariaCurrent = link.dataset['answer'] === said?.outcome ? 'true' : null;
		this.querySelector('.did-said')?.remove();
		if (!said) return;
		const line = Object.assign(document.createElement('p'), {
			className: 'did-said',
			textContent: `${youSaid[said.outcome]}${onDay(said.at)}. `,
		});
		line.append(Object.assign(document.createElement('button'), { type: 'button', textContent: takeBack }));
		this.append(line);
	}
}
customElements.define('did-it-work', DidItWork);
