/* The only file that touches the browser's storage. Even reading `localStorage` may throw: what can says so. */

/** Where the choices that the first paint depends on are kept. */
export const choiceKeys = { theme: 'starlight-theme', platform: 'unstuck:platform', visit: 'unstuck:visit' };

export const undoKey = 'unstuck:undo';

/** A key, or null where storage is blocked. */
export const readKey = (key: string): string | null => attempt(() => localStorage.getItem(key)) ?? null;

/** Writes or (null) removes a key that no store owns; a refusal is not worth a word. */
export const writeKey = (key: string, value: string | null): void => attempt(() => save(key, value ?? undefined));

/** The same for this visit, in this tab only. */
export const readVisit = (key: string): string | null => attempt(() => sessionStorage.getItem(key)) ?? null;

export function writeVisit(key: string, value: string | null): void {
	attempt(() => (value === null ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, value)));
}

const unkept = new Map<string, string | null>();

/** Writes or (null) removes what holds until the page is closed, even where the browser refuses to keep it. */
export function remember(key: string, value: string | null, write = writeKey): void {
	unkept.set(key, value);
	write(key, value);
}

/** Reads what was remembered. */
export const recall = (key: string, read = readKey): string | null => read(key) ?? unkept.get(key) ?? null;

/** These three throw if the browser refuses, so that "blocked" is not taken for "empty". */
export function save(key: string, value: string | undefined): void {
	if (value === undefined) localStorage.removeItem(key);
	else localStorage.setItem(key, value);
}

export const load = (key: string): string | null => localStorage.getItem(key);

export const ownKeys = (): string[] =>
	Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '').filter((key) =>
		key.startsWith('unstuck:'),
	);

/** Why a write was refused: a storage that can still be read is full, not blocked. */
export function reasonOf(error: unknown): 'blocked' | 'full' {
	const reachable = attempt(() => localStorage.length) !== undefined;
	return reachable && (error as Error).name !== 'SecurityError' ? 'full' : 'blocked';
}

/** The result of what may throw, or undefined. */
export function attempt<T>(act: () => T): T | undefined {
	try {
		return act();
	} catch {
		return undefined;
	}
}
