import { bring } from '@/client/late-styles';
import { hasProgress } from '@/stores/engine/storage';

/** "Continue where you were", on the home page. Hidden, and nothing loaded, while this device keeps no tick. */
class ResumeList extends HTMLElement {
	async connectedCallback() {
		if (!hasProgress()) return;
		const { showResume } = await bring(() => import('./show-resume'));
		showResume(this, this.dataset['root']!);
	}
}
customElements.define('resume-list', ResumeList);
