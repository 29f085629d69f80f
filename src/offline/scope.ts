/* What the worker uses of its surroundings: TypeScript's own types of workers would hold for the whole project. */

interface Extendable {
	waitUntil(work: Promise<unknown>): void;
}

interface Events {
	install: Extendable;
	activate: Extendable;
	message: Extendable & { data: unknown; ports: readonly MessagePort[] };
	fetch: Extendable & { request: Request; respondWith(response: Promise<Response>): void };
}

interface Page {
	id: string;
	url: string;
	navigate(url: string): Promise<unknown>;
}

export interface Worker {
	readonly registration: ServiceWorkerRegistration;
	readonly clients: {
		claim(): Promise<void>;
		matchAll(options: { type: 'window'; includeUncontrolled?: boolean }): Promise<readonly Page[]>;
	};
	skipWaiting(): Promise<void>;
	addEventListener<Name extends keyof Events>(name: Name, act: (event: Events[Name]) => void): void;
}
