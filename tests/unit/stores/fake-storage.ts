/** A storage like the browser's, that can be full or refuse, and tells of each change. */
export class FakeStorage {
	#texts = new Map<string, string>();
	#keys: string[] | undefined;
	#size = 0;
	#changed: (key: string | null) => void;
	/** How many characters fit in. */
	quota = Infinity;
	/** While set, every write throws this. */
	refusal: Error | undefined;

	constructor(changed: (key: string | null) => void = () => {}) {
		this.#changed = changed;
	}

	get length() {
		return this.#texts.size;
	}

	key(at: number) {
		return (this.#keys ??= [...this.#texts.keys()])[at] ?? null;
	}

	getItem(key: string) {
		return this.#texts.get(key) ?? null;
	}

	setItem(key: string, value: string) {
		if (this.refusal) throw this.refusal;
		if (this.#size + value.length - this.#room(key) + key.length > this.quota)
			throw new DOMException('full', 'QuotaExceededError');
		if (this.#texts.get(key) === value) return;
		this.fill({ [key]: value });
		this.#changed(key);
	}

	removeItem(key: string) {
		this.#size -= this.#room(key);
		this.#keys = undefined;
		if (this.#texts.delete(key)) this.#changed(key);
	}

	clear() {
		this.#texts.clear();
		[this.#keys, this.#size] = [undefined, 0];
		this.#changed(null);
	}

	get size() {
		return this.#size;
	}

	/** All of it, to compare. */
	get all(): Record<string, string> {
		return Object.fromEntries(this.#texts);
	}

	/** Puts texts in as if they had always been there. */
	fill(texts: Record<string, string>): this {
		for (const [key, value] of Object.entries(texts)) {
			this.#size += key.length + value.length - this.#room(key);
			this.#texts.set(key, value);
		}
		this.#keys = undefined;
		return this;
	}

	#room(key: string) {
		const value = this.#texts.get(key);
		return value === undefined ? 0 : key.length + value.length;
	}
}
