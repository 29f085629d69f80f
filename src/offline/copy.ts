import { readKey, writeKey } from '@/stores/engine/storage';
import { href, root } from '@/client/url';
import { ask, type State } from './messages';

/** Whether the reader removed the copy or asked for one; without a word of theirs the line decides. */
const key = 'unstuck-copy';

/** Whether a copy may be saved unasked: not on a slow line, nor where the phone saves data. */
export function wanted(): boolean {
	const { connection } = navigator;
	const said = readKey(key);
	const isSlow = connection?.saveData || (connection?.effectiveType ?? '4g') !== '4g';
	return said === 'keep' || (said !== 'remove' && !isSlow);
}

/** Saves a copy, or looks for a newer one; one that the reader asked for is kept on any line. */
export function keep(isAsked: boolean): Promise<ServiceWorkerRegistration> {
	if (isAsked) writeKey(key, 'keep');
	return navigator.serviceWorker.register(href('sw.js'), { updateViaCache: 'none' });
}

/** The registration of this site, not of another on the same origin. */
export async function registration(): Promise<ServiceWorkerRegistration | undefined> {
	const found = await navigator.serviceWorker.getRegistration(root);
	return found && new URL(found.scope).pathname === root ? found : undefined;
}

/** Removes the copy and saves none again until the reader asks. */
export async function remove(): Promise<void> {
	writeKey(key, 'remove');
	await drop();
}

/** What the copy says of itself. A worker that says nothing is broken, and goes. */
export async function state(): Promise<State | undefined> {
	const { active } = (await registration()) ?? {};
	if (!active) return undefined;
	const answer = await ask(active, 'state', 10_000);
	if (!answer && active.state === 'activated') await drop();
	return answer;
}

async function drop(): Promise<void> {
	await (await registration())?.unregister();
	await caches.delete(`unstuck ${root}`);
}

/** Whether nothing comes through: a browser that calls itself online may hang on a dead line. */
export async function lineIsDead(): Promise<boolean> {
	if (!navigator.onLine) return true;
	// The worker leaves a request for the head alone to the network.
	return fetch(href('sw.js'), { method: 'HEAD', cache: 'no-store' }).then(
		() => false,
		() => true,
	);
}
