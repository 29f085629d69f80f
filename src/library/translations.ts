import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { glob, type Loader } from 'astro/loaders';
import { parse } from 'yaml';

type Data = Record<string, unknown>;

/**
 * A loader of YAML files, each with the texts of its translation laid over it: `translations/<locale>/<kind>/<id>.yml`, which holds
 * texts alone. Ids, risks, dates and sources are the same in every language and stand in the English file only.
 */
export function translatedFiles(content: string, locale: string, kind: string, loader: Loader): Loader {
	const folder = `${content}/translations/${locale}/${kind}`;
	return withData(loader, (data, id) => (existsSync(`${folder}/${id}`) ? lay(read(`${folder}/${id}`), data) : data));
}

/** A loader of guides: of each the translation, its texts laid over the frontmatter of the English guide, or else that guide. */
export function translatedGuides(content: string, locale: string): Loader {
	const folder = `translations/${locale}/guides/`;
	const translated = existsSync(`${content}/${folder}`)
		? (readdirSync(`${content}/${folder}`, { recursive: true }) as string[]).filter((file) => /\.mdx?$/.test(file))
		: [];
	const loader = glob({
		base: content,
		pattern: ['guides/**/*.{md,mdx}', `${folder}**/*.{md,mdx}`, ...translated.map((file) => `!guides/${file}`)],
		generateId: ({ entry }) => entry.replace(/^.*?guides\//, '').replace(/\.mdx?$/, ''),
	});
	return withData(loader, (data, _, path) =>
		path?.includes(folder) ? lay(data, frontmatter(path.replace(folder, 'guides/'))) : data,
	);
}

/** Lays one piece of data over another: objects by their fields, lists of things with ids by these; all else is replaced. */
export function lay(over: unknown, under: unknown): Data {
	return merge(over, under) as Data;
}

function merge(over: unknown, under: unknown): unknown {
	if (over === undefined) return under;
	if (Array.isArray(over) && Array.isArray(under) && under.every((item) => Object(item).id))
		return under.map((item) =>
			merge(
				over.find(({ id }) => id === item.id),
				item,
			),
		);
	if (!isObject(over) || !isObject(under)) return over;
	return Object.fromEntries(Object.keys({ ...under, ...over }).map((key) => [key, merge(over[key], under[key])]));
}

const isObject = (value: unknown): value is Data =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));
const frontmatter = (path: string): unknown => parse(readFileSync(path, 'utf8').split(/^---$/m)[1] ?? '');

/** A loader whose data is changed before it is checked. */
function withData(loader: Loader, change: (data: Data, id: string, path: string | undefined) => Data): Loader {
	return {
		...loader,
		load: (context) =>
			loader.load({
				...context,
				parseData: (entry) =>
					context.parseData({ ...entry, data: change(entry.data, entry.id, entry.filePath) as typeof entry.data }),
			}),
	};
}
