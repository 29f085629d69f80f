import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { copiesSchema, journeySchema } from '@/schemas/diagram';
import { fixSchema } from '@/schemas/fix';
import { guideFields } from '@/schemas/guide';
import { screenSchema } from '@/schemas/screen';
import { sourceSchema } from '@/schemas/source';
import { readGuideBody } from './guide-body';
import { sentence, splitFile, valueAt } from './problem';
import { lay } from './translations';

export const folders = ['fixes', 'guides', 'sources', 'screens', 'diagrams'] as const;
export type Folder = (typeof folders)[number];

/** A file of content. With problems, its data is empty. */
export interface ReadFile {
	/** Its path, as messages name it. */
	file: string;
	data: Record<string, unknown>;
	/** As it is written, before its schema fills it up. */
	raw: Record<string, unknown>;
	body: string;
	/** The line of the file that the body begins in. */
	bodyLine: number;
	/** One line each, with the file, its line, the field and the remedy. */
	problems: string[];
}

/** A file to read: the name that messages give it, and its text. */
export interface File {
	name: string;
	text: string;
}

/** The files of a folder of content, by their names in it, sorted. */
export function filesIn(content: string, folder: Folder | `translations/${string}`): Map<string, File> {
	const base = `${content}/${folder}`;
	const names = existsSync(base) ? (readdirSync(base, { recursive: true }) as string[]) : [];
	const wanted = folder.endsWith('guides') ? /\.mdx?$/ : /\.ya?ml$/;
	return new Map(
		names
			.map((name) => name.replaceAll('\\', '/'))
			.filter((name) => wanted.test(name))
			.sort()
			.map((name) => [name, { name: `${base}/${name}`, text: readFileSync(`${base}/${name}`, 'utf8') }]),
	);
}

/**
 * Reads one file of content, and checks it by its schema.
 * @param translation Its texts, which are laid over it; of a guide, its body too.
 */
export function readFile(folder: Folder, english: File, translation?: File): ReadFile {
	const parts = [translation, english].flatMap((file) => (file ? [{ file, ...splitFile(file.name, file.text) }] : []));
	const [first] = parts;
	const { body, bodyLine } = first!;
	const file = translation && folder === 'guides' ? translation.name : english.name;
	const read = (problems: string[], data = {}, raw = {}): ReadFile => ({ file, data, raw, body, bodyLine, problems });

	const mistakes = parts.flatMap((part) =>
		part.yaml.mistakes.map(({ line, message }) => `${part.file.name}:${line}: ${message}`),
	);
	if (folder === 'guides' && !english.name.endsWith('.mdx'))
		mistakes.push(`${english.name}: a guide is an .mdx file. Rename it.`);
	for (const part of parts)
		if (folder === 'guides' && part.bodyLine === 1)
			mistakes.push(
				`${part.file.name}:1: has no frontmatter. Begin with a line of ---, the fields, and another line of ---.`,
			);
	const unreadable = folder === 'guides' ? readGuideBody(body).mistake : undefined;
	if (unreadable) mistakes.push(sentence({ ...unreadable, file }, first!));
	if (mistakes.length > 0) return read(mistakes);

	const raw = parts.map(({ yaml }) => yaml.data).reduce(lay) as Record<string, unknown>;
	// Starlight checks the field that is its own.
	const checked = raw && Object.fromEntries(Object.entries(raw).filter(([key]) => key !== 'tableOfContents'));
	const result = schemaOf(folder, english.name).safeParse(checked, { error: plainMessage });
	if (result.success) return read([], result.data as Record<string, unknown>, raw);
	const { issues } = result.error;
	// A field with a slip in its name is not missing as well.
	const meant = issues.flatMap(({ code, path, message }) =>
		code === 'unrecognized_keys' ? [...message.matchAll(/Did you mean (.*?)\?/g)].map(([, key]) => [...path, key]) : [],
	);
	const told = issues.flatMap((issue) => {
		if (issue.code === 'unrecognized_keys')
			return issue.message
				.split('\n')
				.map((message, index) => ({ path: [...issue.path, issue.keys[index]!], message }));
		const { path, message } = issue;
		if (meant.some((key) => same(key, path))) return [];
		const missing = path.length > 0 && valueAt(raw, path) === undefined;
		return { path, message: missing && message.startsWith('must ') ? `is missing; it ${message}` : message };
	});
	return read(
		told.map((problem) => {
			const part = parts.find(({ yaml }) => yaml.has(problem.path)) ?? parts.at(-1)!;
			return sentence({ ...problem, file: part.file.name }, part);
		}),
	);
}

export function readFolder(content: string, folder: Folder, locale: string): { name: string; read: ReadFile }[] {
	const translations = filesIn(content, `translations/${locale}/${folder}`);
	return [...filesIn(content, folder)].map(([name, file]) => ({
		name,
		read: readFile(folder, file, translations.get(name)),
	}));
}

/** @param file The path of the file, which tells one diagram from the other. */
export function schemaOf(folder: Folder, file: string): z.ZodType {
	const diagram = file.endsWith('/copies.yml') ? copiesSchema : journeySchema;
	return { fixes: fixSchema, guides: guideFields, sources: sourceSchema, screens: screenSchema, diagrams: diagram }[
		folder
	];
}

const wanted: Record<string, string> = {
	string: 'a text',
	boolean: 'true or false',
	array: 'a list, like [one] or [one, two]',
	object: 'a list of fields, each with a name and a value',
	number: 'a number',
	int: 'a whole number',
};

/** For a field whose schema has no words of its own. */
const plainMessage: z.core.$ZodErrorMap = (issue) =>
	issue.code === 'invalid_type' ? `must be ${wanted[issue.expected] ?? issue.expected}.` : undefined;

const same = (one: unknown[], other: unknown[]) => one.join('\n') === other.join('\n');
