import { bring } from '@/client/late-styles';
import { hasProgress } from '@/stores/engine/storage';
import { awakeIfAny } from '@/client/wake';

const signs = ['storage', 'change', 'click'];

/** Marks the guides that are begun or done, all over the page. Loads nothing until this device keeps a tick. */
class ProgressMarks extends HTMLElement {
	connectedCallback() {
		this.listen();
		this.handleEvent();
	}

	private listen() {
		for (const sign of signs) addEventListener(sign, this);
	}

	disconnectedCallback() {
		for (const sign of signs) removeEventListener(sign, this);
	}

	handleEvent() {
		if (!hasProgress()) return;
		this.disconnectedCallback();
		void awakeIfAny()
			.then(() => bring(() => import('./mark-links')))
			.then(
				({ markLinks }) => markLinks(this.dataset['root']!),
				() => this.listen(),
			);
	}
}
customElements.define('progress-marks', ProgressMarks);
