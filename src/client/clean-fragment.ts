import { withoutTrail } from './url';

/** Takes from the fragment what stuck to its end where the link was posted, before anything here reads it. */
function clean(): void {
	const fragment = location.hash.slice(1);
	const wanted = withoutTrail(fragment);
	if (wanted && wanted !== fragment && !document.getElementById(fragment))
		history.replaceState(history.state, '', `#${wanted}`);
}

clean();
addEventListener('hashchange', clean);
