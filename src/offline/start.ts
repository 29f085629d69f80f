/* Starts the saved copy when the page is at rest; whoever has none yet is left to read for some seconds first. */
const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined;
const delay = worker?.controller ? 0 : 6000;
const atRest = (act: () => void) =>
	'requestIdleCallback' in window ? requestIdleCallback(act, { timeout: 2000 }) : setTimeout(act, 500);
// Without its code there is no copy, and nothing that the reader misses.
const load = () => void import('@/elements/offline-note').catch(() => undefined);
const start = () => setTimeout(() => atRest(load), delay);

if (import.meta.env.PROD && worker) {
	if (document.readyState === 'complete') start();
	else addEventListener('load', start);
}
