import type { WordsFile } from './files';
import { spelled } from './spelling';
import { namingWords, Reader } from './vocabulary';
import { says, stem, wordsOf } from './words';

export type Query = Awaited<ReturnType<QueryReader['read']>>;

export const longestQuery = 300;
/** The name of a maker says less than what happens on its phone. */
const makerWeight = 0.5;

/** One line of ordinary length, without control characters. */
export function tidy(typed: string): string {
	return typed
		.slice(0, longestQuery)
		.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
		.trim();
}

/** Reads what readers type with the words of the site. */
export class QueryReader extends Reader {
	#known: Set<string>;
	#stems: Set<string>;

	/** @param ordinary asks for the stems of ordinary words, which are never put right */
	constructor(
		{ vocabulary, pages, others }: Omit<WordsFile, 'start'>,
		private readonly ordinary: () => Promise<string[]>,
	) {
		super(vocabulary);
		const known = [...namingWords(Object.values(pages), vocabulary), ...others];
		this.#known = new Set(known.filter((word) => word.length > 2));
		this.#stems = new Set([...known.map(stem), ...this.small]);
	}

	/**
	 * Reads a query; anything can be typed. `asTyped` leaves misspelt words as they are.
	 * @throws whatever asking for the ordinary words throws
	 */
	async read(query: string, asTyped: boolean) {
		const typed = tidy(query);
		const text = asTyped ? typed : await this.#correct(typed, !/\s$/.test(query));
		const { vocabulary } = this;
		const words = wordsOf(text);
		const phones = (['android', 'iphone'] as const).filter((phone) => says(text, vocabulary[phone]));
		const recovery =
			says(text, vocabulary.recovery) || [vocabulary.chats, vocabulary.absent].every((list) => says(text, list));
		const quotes = [...text.matchAll(/["“”„«]([^"“”„«»]*[\p{L}\p{N}][^"“”„«»]*)["“”„»]/gu)].map(([, quote]) => quote!);
		const terms = this.termsOf(text)
			.map((term) => (vocabulary.android.includes(term.ask) ? { ...term, weight: term.weight * makerWeight } : term))
			.sort((a, b) => a.weight - b.weight);
		return {
			/** What was typed, in one line, and the same with misspelt words put right. */
			typed,
			text,
			// Of terms that come twice the heavier counts.
			terms: [...new Map(terms.map((term) => [term.key, term])).values()].filter(({ ask }) => this.#has(ask)),
			/** Words that no page has. */
			unknown: words.filter(({ folded }) => !this.#has(folded)).map(({ text }) => text),
			quotes,
			/** The phone that the words name, if they name one. */
			platform: phones.length === 1 ? phones[0] : undefined,
			/** Whether the words are those of somebody whose chats may be gone, and whether they ask for them back. */
			loss: recovery || says(text, vocabulary.loss),
			recovery,
		};
	}

	#has(folded: string): boolean {
		return /\d/.test(folded) || this.#stems.has(stem(folded)) || this.#begins(folded);
	}

	#begins(folded: string): boolean {
		return [...this.#known].some((word) => word.startsWith(folded));
	}

	/** Puts words right that no page has, where a word of the site is near. The last one may only be begun. */
	async #correct(text: string, open: boolean): Promise<string> {
		const slips = wordsOf(text).flatMap((word) => {
			const { folded, at } = word;
			const begun = open && at + word.text.length === text.length && this.#begins(folded);
			if (begun || folded.length < 4 || /\d/.test(folded) || this.#stems.has(stem(folded))) return [];
			const meant = spelled(folded, this.#known);
			return meant ? [{ ...word, meant }] : [];
		});
		const ordinary = slips.length > 0 ? await this.ordinary() : [];
		return slips
			.filter(({ folded }) => !ordinary.includes(stem(folded)))
			.reduceRight((right, { at, text, meant }) => right.slice(0, at) + meant + right.slice(at + text.length), text);
	}
}
