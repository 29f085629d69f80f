import type { Platform } from '@/schemas/shared';
import type { WordsFile } from './files';
import { spelled } from './spelling';
import { exactToken, Reader, says, stem, stems, wordsOf, type Term } from './words';

/** What a reader asked, as the search understands it. */
export interface Query {
	/** What was typed in one line, or put right. */
	text: string;
	/** Whether a misspelt word was put right. */
	corrected: boolean;
	/** Terms, each once. */
	terms: Term[];
	/** Words that no page has. */
	unknown: string[];
	/** The stems of each text in quotes. */
	quotes: string[];
	/** The phone that the words name, if they name one. */
	platform?: Platform | undefined;
	/** Whether the words are those of somebody whose chats may be gone, and whether they ask for them back. */
	loss: boolean;
	recovery: boolean;
}

/** More than this is not a question. */
export const longestQuery = 300;

/** One line of ordinary length, without control characters. */
export function tidy(typed: string): string {
	return typed
		.slice(0, longestQuery)
		.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
		.trim();
}

/** Reads what readers type with the words of the site. */
export class QueryReader {
	readonly reader: Reader;
	#known: Set<string>;
	#stems: Set<string>;

	/** @param ordinary asks for the ordinary words that are never put right */
	constructor(
		{ vocabulary, known }: Pick<WordsFile, 'vocabulary' | 'known'>,
		private readonly ordinary: () => Promise<string[]>,
	) {
		this.reader = new Reader(vocabulary);
		this.#known = new Set(known.filter((word) => word.length > 2));
		this.#stems = new Set([...known.map(stem), ...this.reader.small]);
	}

	/**
	 * Reads a query; anything can be typed. `asTyped` leaves misspelt words as they are.
	 * @throws whatever asking for the ordinary words throws
	 */
	async read(typed: string, asTyped: boolean): Promise<Query> {
		const whole = tidy(typed);
		const text = asTyped ? whole : await this.#correct(whole, !/\s$/.test(typed));
		const { vocabulary } = this.reader;
		const words = new Set(wordsOf(text).map((word) => word.folded));
		const named = (['android', 'iphone'] as const).filter((phone) => vocabulary[phone].some((name) => words.has(name)));
		const recovery = says(text, vocabulary.recovery);
		const terms = new Map<string, Term>();
		for (const term of this.reader.termsOf(text))
			if ((terms.get(term.key)?.weight ?? 0) < term.weight) terms.set(term.key, term);
		const quoted = [...text.matchAll(/["“”„«]([^"“”„«»]+)["“”„»]/g)].map(([, quote]) => quote!);
		for (const whole of [text, ...quoted]) {
			const exact = exactToken(whole);
			terms.set(exact, { key: exact, ask: exact, weight: 1 });
		}
		return {
			text,
			corrected: text !== whole,
			terms: [...terms.values()].filter(({ ask }) => /\d/.test(ask) || this.#has(ask)),
			unknown: wordsOf(text).flatMap(({ folded, text }) => (/\d/.test(folded) || this.#has(folded) ? [] : [text])),
			quotes: quoted.map(stems).filter((quote) => quote.trim()),
			platform: named.length === 1 ? named[0] : undefined,
			loss: recovery || says(text, vocabulary.loss),
			recovery,
		};
	}

	/** Whether a page has a word, or one that begins with it. */
	#has(folded: string): boolean {
		return this.#stems.has(stem(folded)) || this.#begins(folded);
	}

	#begins(folded: string): boolean {
		for (const word of this.#known) if (word.startsWith(folded)) return true;
		return false;
	}

	/** Puts words right that no page has, where a word of the site is near. The last one may only be begun. */
	async #correct(text: string, open: boolean): Promise<string> {
		const slips = wordsOf(text).flatMap(({ folded, at, text: word }) => {
			const begun = open && at + word.length === text.length && this.#begins(folded);
			if (begun || folded.length < 4 || /\d/.test(folded) || this.#stems.has(stem(folded))) return [];
			const meant = spelled(folded, this.#known);
			return meant === undefined ? [] : [{ folded, at, length: word.length, meant }];
		});
		if (slips.length === 0) return text;
		const ordinary = new Set(await this.ordinary());
		let right = '';
		let from = 0;
		for (const { folded, at, length, meant } of slips) {
			if (ordinary.has(folded)) continue;
			right += text.slice(from, at) + meant;
			from = at + length;
		}
		return right + text.slice(from);
	}
}
