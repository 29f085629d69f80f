import { ask, type Question, type State } from './messages';

/* The saved copy of the site: a worker keeps and serves the files of its build, known by their hashes, and nothing else. */
declare const self: ServiceWorkerGlobalScope;
/**
 * Every file of the copy with the start of its SHA-256 in Base64, the most needed first; put in by the build, like
 * the next two.
 */
declare const FILES: Record<string, string>;
declare const BUILD: string;
/** The addresses that change with their content, as a pattern. */
declare const LASTING: string;

const files = new Map(Object.entries(FILES));
const lasting = new RegExp(LASTING);
const scope = new URL(self.registration.scope);
const cacheName = `unstuck ${scope.pathname}`;
const fallback = 'offline/';
const savedAt = new URL(`?saved=${BUILD}`, scope).href;
/** Which pages were open when this worker took over: they may still ask for the files of their own build. */
const openThen = new URL('?open', scope).href;
/** Whether the worker before this one was. */
let broken = false;

self.addEventListener('install', (event) => event.waitUntil(Promise.all([save(), healed()])));

self.addEventListener('activate', (event) => {
	event.waitUntil(Promise.all([self.clients.claim().then(() => void (broken && reload())), recordOpenPages()]));
});

self.addEventListener('message', (event) => {
	const question = event.data as Question;
	if (question === 'take-over') void self.skipWaiting();
	else
		event.waitUntil(
			state()
				.then((answer) => event.ports[0]?.postMessage(answer))
				.then(forget),
		);
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	const isOurs =
		request.method === 'GET' &&
		url.origin === scope.origin &&
		url.pathname.startsWith(scope.pathname) &&
		!request.headers.has('range');
	if (isOurs) event.respondWith(answer(request, url));
});

/** A file of the copy; else whatever the network says, and where there is none a page that says so. */
async function answer(request: Request, url: URL): Promise<Response> {
	const file = url.pathname.slice(scope.pathname.length).replace(/(^|\/)index\.html$/, '$1');
	const found = await saved(file);
	if (found) return found;
	if (files.has(`${file}/`)) return Response.redirect(new URL(`${file}/${url.search}`, scope).href, 301);
	return fetch(request).catch(async (error: unknown) => {
		const page = request.mode === 'navigate' && (await saved(fallback));
		if (!page) throw error;
		return new Response(page.body, { status: 503, headers: page.headers });
	});
}

/** Without storage the site still is on the network. */
const saved = (file: string) => match(keyOf(file)).catch(() => undefined);

/** Looks into the copy without making an empty one, where the reader removed it. */
const match = (key: string) => caches.match(key, { cacheName });

/** The same address of two builds is two entries, unless its name says what is in it. */
function keyOf(file: string): string {
	const key = new URL(file, scope);
	if (files.has(file) && !lasting.test(file)) key.searchParams.set('revision', files.get(file)!);
	return key.href;
}

/**
 * Fetches what is not there yet, so that a copy that a bad line cut short goes on where it stopped. @throws
 * {TypeError} when a file does not come, or is not of this build
 */
async function save(): Promise<void> {
	const cache = await caches.open(cacheName);
	const waiting = [...files];
	const lane = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			const [file, hash] = next;
			if (await cache.match(keyOf(file))) continue;
			const response = await fetch(new URL(file, scope), { cache: 'no-cache', redirect: 'error', priority: 'low' });
			// A server that is a build ahead, or a hotel that asks for a login, sends something else: then nothing is saved.
			if ((await hashOf(response.clone(), hash.length)) !== hash) throw new TypeError(`${file} is of another build.`);
			await cache.put(keyOf(file), response);
		}
	};
	await Promise.all([lane(), lane(), lane(), lane()]);
	await cache.put(savedAt, new Response(String(Date.now())));
}

async function hashOf(response: Response, length: number): Promise<string> {
	const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
	return btoa(String.fromCharCode(...bytes)).slice(0, length);
}

async function recordOpenPages(): Promise<void> {
	const cache = await caches.open(cacheName);
	await cache.put(openThen, new Response(JSON.stringify(await openPages())));
	await forget();
}

/** Lets go of the files of older builds once no page of theirs is open. */
async function forget(): Promise<void> {
	const { installing, waiting } = self.registration;
	const then = (await (await match(openThen))?.json()) as string[] | undefined;
	// What is not of this build may be of the next one.
	if (!then || installing || waiting) return;
	const now = await openPages();
	if (then.some((id) => now.includes(id))) return;
	const cache = await caches.open(cacheName);
	const known = new Set([...[...files.keys()].map(keyOf), savedAt]);
	for (const { url } of await cache.keys()) if (!known.has(url)) await cache.delete(url);
}

async function openPages(): Promise<string[]> {
	const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	return pages.filter(({ url }) => url.startsWith(scope.href)).map(({ id }) => id);
}

async function state(): Promise<State> {
	return { saved: Number(await (await match(savedAt))?.text()) || Date.now() };
}

/** A worker that does not answer is broken, and nobody has to wait until its last page is closed. */
async function healed(): Promise<void> {
	const { active } = self.registration;
	if (active && !(await ask(active, 'state', 5000))) {
		broken = true;
		await self.skipWaiting();
	}
}

/** Shows the pages of a broken worker anew; they come only once this worker is active, so nobody may wait for them. */
async function reload(): Promise<void> {
	const pages = await self.clients.matchAll({ type: 'window' });
	await Promise.all(pages.map((page) => page.navigate(page.url).catch(() => undefined)));
}
