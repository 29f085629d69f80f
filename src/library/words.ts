import { z } from 'astro/zod';
import { fields, text } from '@/schemas/shared';
import type { Entry } from './join';
import { textsOf } from './link-problems';
import type { Problem } from './problem';
import { readYaml } from './yaml';

/** `content/words.yml`: what not to write, what to write instead, and why. */
const wordList = z.array(
	fields({
		avoid: z.array(text).min(1),
		write: text,
		because: text,
		/** Where it may stay. */
		but: z.array(text).default([]),
	}),
);

const notOurs = ['aliases', 'messages', 'label', 'path', 'formerly', 'sources'];

/**
 * Words that would better be others, each once a file.
 * @param list content/words.yml
 */
export function wordsToAvoid(written: Entry<unknown>[], list: string): Problem[] {
	const { data, mistakes, line } = readYaml(list);
	const read = wordList.safeParse(data);
	const own = (line: number, message: string): Problem => ({ file: 'content/words.yml', line, message });
	if (mistakes.length > 0) return mistakes.map(({ line, message }) => own(line, message));
	if (!read.success)
		return read.error.issues.map(({ path, message }) => own(line(path), `${path.join('.')} ${message}`));
	const rules = read.data.map(({ avoid, but, ...rule }) => ({
		...rule,
		words: new RegExp(`(?<![\\w-])(?:${avoid.map(escaped).join('|')})(?![\\w-])`, 'g'),
		but: but.length > 0 ? new RegExp(but.map(escaped).join('|'), 'gi') : undefined,
	}));
	const pages = written.filter(({ file }) => !/(^|\/)sources\//.test(file));
	return pages.flatMap(({ file, data, body = '' }) => {
		const texts = [...ours(data), ...paragraphs(body)].map((one) => ({ ...one, ours: inOurVoice(one.text) }));
		return rules.flatMap(({ words, but, write, because }) => {
			const found = texts.flatMap(({ ours, ...where }) =>
				[...(but ? ours.replace(but, '') : ours).matchAll(words)].map(([word]) => ({ ...where, word })),
			);
			const [first] = found;
			if (!first) return [];
			const { word, path, text, line } = first;
			const times = found.length > 1 ? ` (${found.length} times)` : '';
			const where = path ? { path, words: word } : { line: line! + text.split(word)[0]!.split('\n').length - 1 };
			const says = path ? 'says' : 'the text says';
			return [{ file, ...where, message: `${says} "${word}"${times}. Write ${write}. ${because}` }];
		});
	});
}

interface Text {
	text: string;
	path?: PropertyKey[];
	/** In the body of a guide, from 1. */
	line?: number;
}

/** Our own texts in data: what has more than one word. */
const ours = (data: unknown): Text[] =>
	textsOf(data).filter(({ path, text }) => /\s/.test(text) && !path.some((part) => notOurs.includes(String(part))));

function paragraphs(body: string): Text[] {
	return [...body.matchAll(/.+(?:\n.+)*/g)].map(({ 0: text, index }) => ({
		text,
		line: body.slice(0, index).split('\n').length,
	}));
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

function inOurVoice(text: string): string {
	return text
		.replace(/^import .*$/gm, '')
		.replace(/\{\/\*[\s\S]*?\*\/\}|<[^>]*>|\*\*.*?\*\*|`[^`]*`|"[^"]*"|“[^”]*”/g, ' ')
		.replace(/\]\([^)]*\)/g, ']');
}
