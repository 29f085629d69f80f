import { wordsOf } from '@/client/address-words';
import { decode, withoutTrail } from '@/client/url';

/** The page that is not there: goes to the one that was meant, or offers to search for the words of the address. */
class LostPage extends HTMLElement {
	connectedCallback() {
		const { pathname, search, hash } = location;
		const path = withoutTrail(pathname).replace(/\/+$/, '');
		const wanted = /\.\w+$/.test(path) ? path : `${path}/`;
		if (wanted !== decode(pathname)) return location.replace(wanted + search + hash);
		const field = this.querySelector('input');
		if (field && !field.value) field.value = wordsOf(pathname);
	}
}
customElements.define('lost-page', LostPage);
