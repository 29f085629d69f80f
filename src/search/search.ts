import { once } from '@/client/json';
import type { Platform } from '@/schemas/shared';
import type { Narrowing, Page, WordsFile } from './files';
import type { Engine, Fragment, Match } from './pagefind';
import { QueryReader, type Query } from './query';
import type { Reader } from './vocabulary';
import { stems } from './words';

export interface Found {
	page: Page;
	match: Match;
	score: number;
	covered: number;
	/** How much a name of the page says just what was asked: from 0 to a little above 1. */
	named: number;
	/** What each word of its content counts, by its number. */
	hits: Map<number, number>;
}

/** The query, what narrows its results, and the pages that answer, best first. */
export type Answer = Awaited<ReturnType<Search['find']>>;

/** What decides the order, and how much. Found by trying on the benchmark, one figure for all queries. */
const tuning = { coverage: 0.5, name: 5, same: 1.5, otherPhone: 0.45, quoted: 10, tail: 0.2, usual: 1.2, recovery: 3 };
/** No word tells apart more than this: one that a single page has may be there by chance. */
const rarest = 2.5;
/** So many results a reader sees at once and may follow unread. */
const firstSeen = 3;
/** How much a name has to say of what was asked, to be asked for by it. */
const askedByName = 0.4;

export class Search {
	constructor(private readonly engine: Engine) {}

	/** Fetches what every search needs, while the reader still types. What fails is asked for again, and said, later. */
	prepare(): void {
		for (const needed of [this.words(), this.engine.start()]) needed.catch(() => {});
	}

	/** What a query is read with. @throws when it did not come; the next call tries again */
	words = once(async () => {
		const words = await this.engine.json<WordsFile>('words.json');
		return { ...words, reader: new QueryReader(words, () => this.engine.json('ordinary.json')) };
	});

	text({ match }: Found): Promise<Fragment> {
		return this.engine.fragment(match);
	}

	/**
	 * @param preset the phone of the reader, which narrows the search unless the words name the other one
	 * @param asTyped searches for what was typed, even where it looks misspelt
	 * @throws when a file of the index did not come; the next call tries again
	 */
	async find(typed: string, chosen: Narrowing = {}, preset?: Platform, asTyped = false) {
		const { reader, pages } = await this.words();
		const query = await reader.read(typed, asTyped);
		const narrowing: Narrowing = preset ? { ...chosen, platform: query.platform ?? preset } : chosen;
		const [answers, quotes] = await Promise.all([
			Promise.all(query.terms.map(async (term) => ({ ...term, matches: await this.engine.search(term.ask) }))),
			Promise.all(query.quotes.map((quote) => this.engine.search(`"${quote}"`))),
		]);
		const all = Object.keys(pages).length;
		const weights = new Map(answers.map(({ key, weight, matches }) => [key, weight * rarity(matches.length, all)]));
		const asked = [...weights.values()].reduce((sum, weight) => sum + weight, 0.001);
		const byId = new Map<string, Found>();
		for (const { key, weight, matches } of answers)
			for (const match of matches) {
				const page = pages[match.id]!;
				if (!fits(page, narrowing)) continue;
				const found = byId.get(match.id) ?? { page, match, score: 0, covered: 0, named: 0, hits: new Map() };
				byId.set(match.id, found);
				found.score += weight * match.score;
				found.covered += weights.get(key)!;
				for (const at of match.words) found.hits.set(at, Math.max(weights.get(key)!, found.hits.get(at) ?? 0));
			}
		for (const found of byId.values()) {
			found.score *= 1 - tuning.coverage + (tuning.coverage * found.covered) / asked;
			if (!fits(found.page, { platform: query.platform })) found.score *= tuning.otherPhone;
		}
		const ranked = ordered([...byId.values()]);
		const kept = ranked.filter(({ score }, at) => at < firstSeen || score > ranked[0]!.score * tuning.tail);
		for (const found of kept) {
			found.named = nameLikeness(found.page, query.text, weights, asked, reader);
			found.score *= 1 + tuning.name * found.named;
			if (quotes.length > 0 && quotes.every((pages) => pages.some(({ id }) => id === found.match.id)))
				found.score *= tuning.quoted;
		}
		return { query, narrowing, found: safeOrder(kept, query) };
	}
}

const ordered = (found: Found[]) => found.sort((a, b) => b.score - a.score || (a.page.href < b.page.href ? -1 : 1));

const fits = (page: Page, narrowing: Narrowing) =>
	Object.entries(narrowing).every(
		([field, value]) => !value || [page[field as keyof Narrowing]].flat().includes(value as Platform),
	);

/** How much a term tells apart, by how many of the pages have it. */
const rarity = (having: number, pages: number) =>
	Math.min(rarest, Math.log(1 + (pages - having + 0.5) / (having + 0.5)));

/** Whether a page has a name that says what the query says, and little else: from 0 to a little above 1. */
function nameLikeness(page: Page, text: string, weights: Map<string, number>, asked: number, reader: Reader): number {
	const likenesses = [page.title, ...page.names].map((name) => {
		let common = 0;
		let whole = 0.001;
		for (const [key, weight] of new Map(reader.termsOf(name).map(({ key, weight }) => [key, weight]))) {
			const here = weights.get(key) ?? 0;
			common += here;
			whole += here || weight * tuning.usual;
		}
		return (common / asked) * (common / whole) * (stems(name) === stems(text) ? tuning.same : 1);
	});
	return Math.max(...likenesses);
}

const isRecovery = ({ kind, href }: Page) => kind === 'recovery' || /^\/after\/(restore|worse|what-else)\/$/.test(href);

/**
 * Orders what was found so that nobody is led into losing chats: for words of loss recovery comes first, and what can
 * lose chats is never among the first results; without them it is there only when asked for by name.
 */
export function safeOrder(found: Found[], { loss, recovery }: Pick<Query, 'loss' | 'recovery'>): Found[] {
	for (const one of found) if (recovery && isRecovery(one.page)) one.score *= tuning.recovery;
	ordered(found);
	const isSafe = ({ page, named }: Found) => page.risk !== 'loses-chats' || (!loss && named >= askedByName);
	const safe = found.filter(isSafe).slice(0, firstSeen);
	return loss && safe.length < firstSeen ? safe : [...safe, ...found.filter((one) => !safe.includes(one))];
}
