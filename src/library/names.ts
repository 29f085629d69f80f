import { z } from 'astro/zod';
import { nearest } from '@/schemas/nearest';
import { idPattern } from '@/schemas/shared';
import type { Identified } from './join';
import type { Problem } from './problem';
import { folders, schemaOf } from './read';

/** What is wrong with the names of files, with old names, and with the names of other things. */
export function nameProblems(contents: Identified): Problem[] {
	const found = fileNames(contents);
	// With two files under one name, every further message would be about the wrong one.
	return found.length > 0 ? found : [...oldNames(contents), ...references(contents), ...stages(contents)];
}

function fileNames({ fixes, guides, sources }: Identified): Problem[] {
	return Object.entries({ fix: fixes, source: sources, guide: guides }).flatMap(([kind, entries]) =>
		entries.flatMap(({ id, file }, index): Problem[] => {
			const bad = id.split('/').filter((part) => !idPattern.test(part));
			const owner = entries.slice(0, index).find((other) => other.id === id);
			return [
				...bad.map((part) => ({
					file,
					message: `the file name gives the id "${part}", which is not an id. Rename it to lowercase words joined by single hyphens.`,
				})),
				...(owner
					? [{ file, message: `the ${kind} id "${id}" is already that of ${owner.file}. Rename one of the two files.` }]
					: []),
			];
		}),
	);
}

/** An old name may belong to one thing only, and not to one that exists today. */
function oldNames({ fixes, guides }: Identified): Problem[] {
	const claim = (owners: Map<string, string>, names: string[], file: string, path: PropertyKey[], folder = '') =>
		names.flatMap((name, index) => {
			const owner = owners.get(folder + name);
			if (!owner) owners.set(folder + name, file);
			const message = `names "${name}", which already belongs to ${owner}. Leave each name with one owner.`;
			return owner ? [{ file, path: [...path, 'formerly', index], message }] : [];
		});
	const addresses = new Map(guides.map(({ id, file }) => [id, file]));
	for (const { id, file } of fixes) addresses.set(`fixes/${id}`, file);
	return [
		...fixes.flatMap(({ file, data }) => {
			const steps = new Map(data.steps.map(({ id }) => [id, `the step "${id}"`]));
			return [
				...claim(addresses, data.formerly, file, [], 'fixes/'),
				...data.steps.flatMap((step, index) => claim(steps, step.formerly, file, ['steps', index])),
			];
		}),
		...guides.flatMap(({ file, data }) => claim(addresses, data.formerly, file, [])),
	];
}

const places = {
	fix: 'fixes/*.yml',
	source: 'sources/*.yml',
	screen: 'screens/*.yml',
	guide: 'guides/*.mdx',
	cause: 'guides/causes/*.mdx',
	symptom: 'guides/symptoms/*.mdx',
};
type Kind = keyof typeof places;

export function unknown(kind: Kind, name: string, known: string[]): string {
	const file = `content/${places[kind].replace('*', name)}`;
	const near = nearest(name, known);
	const remedy = near ? `Did you mean ${near}? If not, add ${file}.` : `Add ${file}, or correct the name.`;
	return `names the unknown ${kind} "${name}". ${remedy}`;
}

/** The names of other things in data, by the references of its schema. */
function namesIn(schema: z.ZodType, data: unknown, path: PropertyKey[] = []): [PropertyKey[], Kind, string][] {
	if (data === undefined) return [];
	const to = schema.meta()?.['to'] as Kind | undefined;
	if (to) return [[path, to, data as string]];
	const within = (part: unknown, key: PropertyKey) =>
		namesIn(part as z.ZodType, (data as Record<PropertyKey, unknown>)[key], [...path, key]);
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
		return namesIn(schema.unwrap() as z.ZodType, data, path);
	if (schema instanceof z.ZodArray) return (data as unknown[]).flatMap((_, index) => within(schema.element, index));
	if (schema instanceof z.ZodObject) return Object.entries(schema.shape).flatMap(([key, field]) => within(field, key));
	return [];
}

function references(contents: Identified): Problem[] {
	const ids = (entries: { id: string }[], folder = '') =>
		entries.filter(({ id }) => id.startsWith(folder)).map(({ id }) => id.slice(folder.length));
	const { fixes, guides, screens, sources } = contents;
	const known: Record<Kind, string[]> = {
		fix: ids(fixes),
		source: ids(sources),
		screen: ids(screens),
		guide: ids(guides),
		cause: ids(guides, 'causes/'),
		symptom: ids(guides, 'symptoms/'),
	};
	return folders.flatMap((folder) =>
		contents[folder].flatMap(({ file, data }) =>
			namesIn(schemaOf(folder, file), data)
				.filter(([, to, name]) => !known[to].includes(name))
				.map(([path, to, name]) => ({ file, path, message: unknown(to, name, known[to]) })),
		),
	);
}

/** Every symptom stands at one stage of the journey. */
function stages({ guides, diagrams }: Identified): Problem[] {
	const symptoms = guides.filter(({ data }) => data.kind === 'symptom').map(({ id }) => id.replace('symptoms/', ''));
	return diagrams.flatMap(({ file, data }) => {
		if (!('stages' in data)) return [];
		const named = data.stages.flatMap((stage, at) =>
			stage.symptoms.map((id, index) => ({ id, path: ['stages', at, 'symptoms', index] })),
		);
		const again = named.filter(({ id }, index) => named.findIndex((other) => other.id === id) < index);
		const missing = symptoms.filter((id) => !named.some((other) => other.id === id));
		return [
			...again.map(({ id, path }) => ({
				file,
				path,
				message: `names "${id}" again. Leave it at the one stage where it shows.`,
			})),
			...missing.map((id) => ({
				file,
				path: ['stages'],
				message: `name the symptom "${id}" nowhere. Name it at the stage where it shows.`,
			})),
		];
	});
}
