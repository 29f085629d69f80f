import { ask, type Ask, type State } from './messages';
import { unpack, type Pack } from './pack';
import type { Worker } from './scope';

/*
 * The saved copy of the site. A worker knows the files of exactly one build; it serves those and no others, so that two
 * builds never mix, and what it does not know goes to the network.
 */
declare const self: Worker & { __WB_MANIFEST: { url: string; revision: string | null }[] };
/** The headers of the site's pages, put in by the build. */
declare const HEADERS: Record<string, string>;
/** What is said of a page that no copy of is there, put in by the build. */
declare const MISSING: string;

const files = self.__WB_MANIFEST;
const scope = new URL(self.registration.scope);
const cacheName = `unstuck ${scope.pathname}`;
const [packFile] = files;
/** Everything that has to be there before the copy counts as one; pictures follow when there is time. */
const needed = files.filter(({ url }) => !isPicture(url));
const stampKey = new URL('?saved', scope).href;
let read: Promise<Pack> | undefined;
/** Whether the worker before this one was. */
let broken = false;

self.addEventListener('install', (event) => {
	event.waitUntil(Promise.all([save(needed), healed()]));
});

self.addEventListener('activate', (event) => {
	event.waitUntil(
		forget()
			.then(() => self.clients.claim())
			.then(() => void (broken && reload())),
	);
});

self.addEventListener('message', (event) => {
	const question = event.data as Ask;
	if (question === 'take-over') void self.skipWaiting();
	else
		event.waitUntil(
			state()
				.then((answer) => event.ports[0]?.postMessage(answer))
				.then(pictures),
		);
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (
		request.method !== 'GET' ||
		url.origin !== scope.origin ||
		!url.pathname.startsWith(scope.pathname) ||
		request.headers.has('range')
	)
		return;
	const address = decodeURI(url.pathname)
		.slice(scope.pathname.length)
		.replace(/(^|\/)index\.html$/, '$1');
	const file = files.find((one) => one.url === address);
	if (file && file !== packFile) event.respondWith(saved(file).then((response) => response ?? fetch(request)));
	else event.respondWith(packed(address, request));
});

/** A page or a text file out of the pack; else whatever the network says, and a page that says so where there is none. */
async function packed(address: string, request: Request): Promise<Response> {
	const pack = await (read ??= readPack()).catch(() => ((read = undefined), undefined));
	const found = pack && unpack(pack, address);
	if (found) return new Response(found.text, { headers: { ...HEADERS, 'Content-Type': found.type } });
	const slashed = `${address}/`;
	if (pack && Object.hasOwn(pack.files, slashed))
		return Response.redirect(new URL(slashed + new URL(request.url).search, scope).href, 301);
	return fetch(request).catch((error: unknown) => {
		if (request.mode !== 'navigate') throw error;
		return new Response(MISSING, { status: 503, headers: { ...HEADERS, 'Content-Type': 'text/html; charset=utf-8' } });
	});
}

async function readPack(): Promise<Pack> {
	const response = await saved(packFile!);
	if (!response) throw new Error('The saved copy is not complete.');
	return (await response.json()) as Pack;
}

/** Fetches what is not there yet, so that a copy that a bad line cut short goes on where it stopped. */
async function save(list: typeof files): Promise<void> {
	const cache = await caches.open(cacheName);
	for (const file of list) {
		const key = keyOf(file);
		if (await cache.match(key)) continue;
		// A file without a hash in its name may be of another build by now: then its text does not fit, and nothing is saved.
		const integrity = file.revision ? { integrity: file.revision } : {};
		const response = await fetch(new URL(file.url, scope), {
			cache: 'no-cache',
			priority: 'low',
			...integrity,
		} as RequestInit);
		if (!response.ok) throw new Error(`${file.url} answered ${response.status}.`);
		await cache.put(key, response);
		if (file === packFile) await cache.put(`${stampKey}&${file.url}`, new Response(String(Date.now())));
	}
}

async function saved(file: (typeof files)[number]): Promise<Response | undefined> {
	return (await caches.open(cacheName)).match(keyOf(file));
}

/** The same address of two builds are two entries. */
function keyOf({ url, revision }: (typeof files)[number]): string {
	const key = new URL(url, scope);
	if (revision) key.searchParams.set('revision', revision);
	return key.href;
}

/** Lets go of the files of older builds. */
async function forget(): Promise<void> {
	const cache = await caches.open(cacheName);
	const known = new Set([...files.map(keyOf), `${stampKey}&${packFile!.url}`]);
	for (const { url } of await cache.keys()) if (!known.has(url)) await cache.delete(url);
}

async function state(): Promise<State> {
	const stamp = await (await caches.open(cacheName)).match(`${stampKey}&${packFile!.url}`);
	return { saved: Number(await stamp?.text()) || Date.now() };
}

/** A worker that does not answer is broken, and nobody has to wait until its last page is closed. */
async function healed(): Promise<void> {
	const { active } = self.registration;
	if (active && !(await ask(active, 'state', 5000))) {
		broken = true;
		await self.skipWaiting();
	}
}

/** Pictures come last, when a page has asked for the state of the copy: then it is at rest. */
async function pictures(): Promise<void> {
	await save(files.filter(({ url }) => isPicture(url))).catch(() => undefined);
}

/** Shows the pages of a broken worker anew. Nobody may wait for it: the pages come only once this worker is active. */
async function reload(): Promise<void> {
	const pages = await self.clients.matchAll({ type: 'window' });
	await Promise.all(pages.map((page) => page.navigate(page.url).catch(() => undefined)));
}

function isPicture(url: string): boolean {
	return /\.(png|jpe?g|webp|avif|gif)$/.test(url);
}
