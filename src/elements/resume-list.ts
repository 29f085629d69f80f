import { bring } from '@/late-styles';
import { hasProgress } from '@/stores/storage';

/** "Continue where you were", on the home page. Hidden, and nothing loaded, while this device keeps no tick. */
class ResumeList extends HTMLElement {
	async connectedCallback() {
		if (!hasProgress()) return;
		const { showResume } = await bring(() => import('./when-needed/show-resume'));
		showResume(this, this.dataset['root']!);
	}
}
customElements.define('resume-list', ResumeList);
