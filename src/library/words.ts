import { z } from 'astro/zod';
import { parse } from 'yaml';
import { fields, text } from '@/schemas/shared';
import type { Written } from './link-problems';

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

/** Fields in the words of readers and phones. */
const notOurs = ['aliases', 'messages', 'label', 'path', 'formerly', 'sources'];

/** Words that would better be others, one line each, naming the file and what to write. */
export function wordsToAvoid(written: Written[], list: string): string[] {
	const rules = wordList.parse(parse(list)).map(({ avoid, but, ...rule }) => ({
		...rule,
		words: new RegExp(`(?<![\\w-])(?:${avoid.map(escaped).join('|')})(?![\\w-])`, 'g'),
		but: but.length > 0 ? new RegExp(but.map(escaped).join('|'), 'gi') : undefined,
	}));
	const pages = written.filter(({ file }) => !/(^|\/)sources\//.test(file));
	return pages.flatMap(({ file, data, body = '' }) => {
		const texts = [...ours(data), ...body.split(/\n{2,}/)].map(inOurVoice);
		return rules.flatMap(({ words, but, write, because }) => {
			const found = texts.flatMap((text) => (but ? text.replace(but, '') : text).match(words) ?? []);
			const times = found.length > 1 ? ` (${found.length} times)` : '';
			return found.length > 0 ? [`${file}: "${found[0]}"${times}: write ${write}. ${because}`] : [];
		});
	});
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** Our own texts in data: what has more than one word. */
function ours(data: unknown): string[] {
	if (typeof data === 'string') return /\s/.test(data) ? [data] : [];
	if (typeof data !== 'object' || !data) return [];
	return Object.entries(data).flatMap(([key, value]) => (notOurs.includes(key) ? [] : ours(value)));
}

/** A text without labels, quotes, code, addresses and components. */
function inOurVoice(text: string): string {
	return text
		.replace(/^import .*$/gm, '')
		.replace(/\{\/\*[\s\S]*?\*\/\}|<[^>]*>|\*\*.*?\*\*|`[^`]*`|"[^"]*"|“[^”]*”/g, ' ')
		.replace(/\]\([^)]*\)/g, ']');
}
