import type { StepData } from '@/schemas/fix';
import { readYaml, type Yaml } from './yaml';

export interface Problem {
	file: string;
	path?: PropertyKey[];
	/** Words to look for in the text of the field. */
	words?: string;
	/** The line in the body of a guide, from 1. */
	line?: number;
	/** Goes on after the name of the field, and ends with the remedy: `is empty. Write it.` */
	message: string;
}

export interface Parts {
	yaml: Yaml;
	body: string;
	/** The line of the file that the body begins in. */
	bodyLine: number;
}

export function splitFile(file: string, text: string): Parts {
	if (!/\.mdx?$/.test(file)) return { yaml: readYaml(text), body: '', bodyLine: 1 };
	const found = /^---[^\S\n]*\n([\s\S]*?)^---[^\S\n]*$\n?([\s\S]*)/m.exec(text);
	if (found?.index !== 0) return { yaml: readYaml(''), body: text, bodyLine: 1 };
	const [, front = '', body = ''] = found;
	return { yaml: readYaml(front, 1), body, bodyLine: text.slice(0, text.length - body.length).split('\n').length };
}

/** A problem as one line: `content/fixes/x.yml:12: steps.unplug.note links to nothing. Remove it.` */
export function sentence({ file, path, words, line, message }: Problem, { yaml, bodyLine }: Parts): string {
	const at = line !== undefined ? bodyLine + line - 1 : path && yaml.line(path, words);
	const field = path && fieldName(yaml.data, path, message);
	return [at ? `${file}:${at}:` : `${file}:`, field, message].filter(Boolean).join(' ');
}

/** @param textOf A file of content as it is written, or undefined where there is none. */
export function sentences(problems: Problem[], textOf: (file: string) => string | undefined): string[] {
	return problems.map((problem) => sentence(problem, splitFile(problem.file, textOf(problem.file) ?? '')));
}

export function pathsOf({ path = {} }: Pick<StepData, 'path'>): { path: string[]; labels: string[] }[] {
	if (Array.isArray(path)) return [{ path: ['path'], labels: path }];
	return Object.entries(path).flatMap(([phone, labels]) => (labels ? [{ path: ['path', phone], labels }] : []));
}

/** What stands at a path through data. */
export const valueAt = (data: unknown, path: PropertyKey[]): unknown =>
	path.reduce<unknown>((value, part) => (Object(value) as Record<PropertyKey, unknown>)[part], data);

/** A path of fields, items of a list by their ids or, counted from 1, by their places: `steps.unplug.do`. */
function fieldName(data: unknown, path: PropertyKey[], message: string): string {
	return path
		.flatMap((part, index) => {
			if (typeof part !== 'number') return String(part);
			const here = path.slice(0, index + 1);
			const id = valueAt(data, [...here, 'id']);
			if (typeof id === 'string' && path[index + 1] !== 'id') return id;
			// An item that the message quotes needs no number.
			const value = valueAt(data, here);
			return typeof value === 'string' && message.includes(`"${value}"`) ? [] : String(part + 1);
		})
		.join('.');
}
