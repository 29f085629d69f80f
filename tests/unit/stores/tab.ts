import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { FakeStorage } from './fake-storage';

/** The stores as one tab of the browser has them. */
export type Stores = typeof import('./everything');

const here = fileURLToPath(new URL('.', import.meta.url));
const everything = bundle('everything.ts');

/** The stores as they ship, in bytes after gzip. */
export const weight = (entry: string) => gzipSync(bundle(entry), { level: 9 }).length;

/** One browser: its storage, and its tabs, which hear of each other only when told to. */
export class Browser {
	readonly storage = new FakeStorage((key) => this.#written(key));
	/** While set, reading `localStorage` alone throws this. */
	blocked: Error | null | undefined;
	readonly tabs: Tab[] = [];
	#writing: Tab | undefined;

	/** Opens a tab, or loads a page anew in the tab whose visit is given. */
	open({ visit = new FakeStorage(), userAgent = 'Desktop' } = {}): Tab {
		const tab = new Tab(this, visit, userAgent);
		this.tabs.push(tab);
		return tab;
	}

	/** Closes a tab: it hears nothing any more. */
	close(tab: Tab) {
		this.tabs.splice(this.tabs.indexOf(tab), 1);
	}

	/** Does something as this tab: the others are owed an event for each key it changes. */
	as<T>(tab: Tab, act: () => T): T {
		const before = this.#writing;
		this.#writing = tab;
		try {
			return act();
		} finally {
			this.#writing = before;
		}
	}

	/** Delivers every event, and those that they cause. */
	settle() {
		for (let tab; (tab = this.tabs.find(({ owed }) => owed.length));) tab.hear();
	}

	#written(key: string | null) {
		for (const tab of this.tabs) if (tab !== this.#writing) tab.owed.push(key);
	}
}

/** One tab: its own copy of every module, as in a browser. */
export class Tab {
	readonly owed: (string | null)[] = [];
	readonly stores: Stores;
	#listeners: Record<string, (event: unknown) => void> = {};

	constructor(
		readonly browser: Browser,
		readonly visit: FakeStorage,
		userAgent: string,
	) {
		const window = { addEventListener: (type: string, listener: () => void) => (this.#listeners[type] = listener) };
		const scope = {
			window,
			navigator: { userAgent },
			sessionStorage: visit,
			get localStorage() {
				if (browser.blocked) throw browser.blocked;
				return browser.blocked === null ? null : browser.storage;
			},
		};
		this.stores = browser.as(this, () =>
			new Function('scope', `with (scope) { ${everything}; return stores; }`)(scope),
		);
	}

	do<T>(act: (stores: Stores) => T): T {
		return this.browser.as(this, () => act(this.stores));
	}

	/** Hears of the oldest change made elsewhere. */
	hear() {
		if (!this.owed.length) return;
		const key = this.owed.shift()!;
		this.browser.as(this, () => this.#listeners['storage']!({ key }));
	}

	/** Comes back from the back/forward cache. */
	comeBack() {
		this.browser.as(this, () => this.#listeners['pageshow']!({ persisted: true }));
	}

	get ticks() {
		return this.do(({ $ticks }) => ({ ...$ticks.get() }));
	}

	get outcomes() {
		return this.do(({ $outcomes }) => ({ ...$outcomes.get() }));
	}
}

function bundle(entry: string): string {
	const { outputFiles } = buildSync({
		absWorkingDir: here,
		entryPoints: [entry],
		alias: { '@': fileURLToPath(new URL('../../../src', import.meta.url)) },
		bundle: true,
		minify: true,
		write: false,
		format: 'iife',
		globalName: 'stores',
		define: { 'process.env.NODE_ENV': '"production"' },
	});
	return outputFiles[0]!.text;
}
