const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A number as base64url digits, most significant first. */
export const toDigits = (value: number, length: number) =>
	Array.from({ length }, (_, at) => digits[(value >>> (6 * (length - 1 - at))) & 63]).join('');

/** The number that base64url digits stand for. */
export const fromDigits = (text: string) => [...text].reduce((value, digit) => value * 64 + digits.indexOf(digit), 0);

/**
 * A hash of a text, 32 bits: FNV-1a over its UTF-16 code units, then the finalizer of MurmurHash3.
 * Links that people have posted rest on it, so it never changes.
 */
export function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
	value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
	value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
	return (value ^ (value >>> 16)) >>> 0;
}

/** The name of a fix or a symptom in a report link: four digits, 24 bits of its hash. */
export const shortName = (id: string) => toDigits(hash(id) >>> 8, 4);

/** The name of a step among the steps of its fix: 17 bits, which leaves the last bit of three digits for its state. */
export const shortStep = (id: string) => hash(id) >>> 15;
