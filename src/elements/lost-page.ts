import { decode, withoutTrail, wordsOf } from '@/client/url';

/** The page that is not there: goes to the one that was meant, or offers to search for the words of the address. */
class LostPage extends HTMLElement {
	connectedCallback() {
		const { pathname, search, hash } = location;
		const wanted = withoutTrail(pathname);
		if (wanted !== decode(pathname)) {
			const isFile = /\.\w+$/.test(wanted);
			return location.replace(wanted.replace(/\/$/, '') + (isFile ? '' : '/') + search + hash);
		}
		const field = this.querySelector('input');
		if (field && !field.value) field.value = wordsOf(pathname);
	}
}
customElements.define('lost-page', LostPage);
