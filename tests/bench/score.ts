import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A question as somebody really put it, with the pages that answer it. */
export interface Question {
	query: string;
	language: string;
	right: string[];
}

export interface Score {
	questions: number;
	first: number;
	firstThree: number;
	none: number;
}

/**
 * The questions of queries.tsv with the right pages of topics.yml.
 * @param platforms the phones that a page is for, by its address; undefined where there is no such page
 */
export function questions(platforms: (address: string) => string[] | undefined, file = 'queries'): Question[] {
	const topics = parse(readFileSync('tests/bench/topics.yml', 'utf8')) as Record<string, string[]>;
	const [, ...rows] = readFileSync(`tests/bench/${file}.tsv`, 'utf8').trim().split('\n');
	return rows.map((row) => {
		const [language, platform, topic, query] = row.split('\t') as [string, string, string, string];
		if (!topics[topic])
			throw new Error(
				`tests/bench/queries.tsv names the topic "${topic}", which topics.yml does not have. Add it there, or correct the name.`,
			);
		const right = topics[topic]
			.map((page) => `/${page}/`)
			.filter((address) => platform === 'both' || platforms(address)?.includes(platform));
		return { query, language, right };
	});
}

/**
 * The questions of a file that names the right pages in each line; `known` tells whether there is such a page.
 * @returns those with a right page, and those whose pages do not exist yet
 */
export function asked(file: string, known: (address: string) => boolean): { asked: Question[]; later: Question[] } {
	const [, ...rows] = readFileSync(`tests/bench/${file}.tsv`, 'utf8')
		.split('\n')
		.filter((row) => row && !row.startsWith('#'));
	const all = rows.map((row) => {
		const [topic, , query, pages] = row.split('\t') as [string, string, string, string];
		const right = pages.split(' ').map((page) => `/${page}/`);
		return { query, language: topic === 'other' ? 'other' : 'en', right, exists: right.some(known) };
	});
	return { asked: all.filter(({ exists }) => exists), later: all.filter(({ exists }) => !exists) };
}

/** Counts how often a right page came first, and among the first three; and how often none came at all. */
export function score(asked: Question[], answers: Map<string, string[]>): Score {
	const count = (test: (answer: string[], right: string[]) => boolean) =>
		asked.filter(({ query, right }) => test(answers.get(query) ?? [], right)).length;
	return {
		questions: asked.length,
		first: count(([first], right) => first !== undefined && right.includes(first)),
		firstThree: count((answer, right) => answer.slice(0, 3).some((address) => right.includes(address))),
		none: count((answer) => answer.length === 0),
	};
}
