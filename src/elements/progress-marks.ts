import { bring } from '@/late-styles';
import { hasProgress } from '@/stores/storage';

const signs = ['storage', 'change', 'click'];

/** Marks the guides that are begun or done, all over the page. Loads nothing until this device keeps a tick. */
class ProgressMarks extends HTMLElement {
	connectedCallback() {
		for (const sign of signs) addEventListener(sign, this);
		this.handleEvent();
	}

	disconnectedCallback() {
		for (const sign of signs) removeEventListener(sign, this);
	}

	handleEvent() {
		if (!hasProgress()) return;
		this.disconnectedCallback();
		void bring(() => import('./when-needed/mark-links')).then(({ markLinks }) => markLinks(this.dataset['root']!));
	}
}
customElements.define('progress-marks', ProgressMarks);
