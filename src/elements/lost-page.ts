import { wordsOf } from '@/client/url';

/** The page that is not there: puts the words of the address into its search field. */
class LostPage extends HTMLElement {
	connectedCallback() {
		const field = this.querySelector('input');
		if (field && !field.value) field.value = wordsOf(location.pathname);
	}
}
customElements.define('lost-page', LostPage);
