import { wordsOf } from '@/library/address-words';

/** The page that is not there: puts the words of the address into its search field. */
class LostPage extends HTMLElement {
	connectedCallback() {
		const field = this.querySelector('input');
		if (field && !field.value) field.value = wordsOf(location.pathname, import.meta.env.BASE_URL);
	}
}
customElements.define('lost-page', LostPage);
