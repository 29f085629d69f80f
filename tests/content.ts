import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ContentError, join, type Library } from '@/library/join';
import type { Contents } from '@/library/contents';
import type { Pictures } from '@/library/picture-problems';
import { copiesSchema, journeySchema } from '@/schemas/diagram';
import { fixSchema } from '@/schemas/fix';
import { guideFields } from '@/schemas/guide';
import { screenSchema } from '@/schemas/screen';
import { sourceSchema } from '@/schemas/source';

// Starlight's own fields are its own business; a build checks them.
const schemas = { fixes: fixSchema, guides: guideFields, sources: sourceSchema };

/**
 * Reads content the way a build does: the files of later folders lie over those of earlier ones.
 * @param folders paths that hold fixes/, guides/ and sources/
 */
export function readContent(...folders: string[]): { library: Library | undefined; problems: string[] } {
	const files = new Map<string, string>();
	for (const folder of folders)
		for (const file of existsSync(folder) ? (readdirSync(folder, { recursive: true }) as string[]) : [])
			if (/^(fixes|guides|sources)\/.*\.(ya?ml|mdx)$/.test(file)) files.set(`content/${file}`, `${folder}/${file}`);

	const contents: Contents = { fixes: [], guides: [], sources: [] };
	const problems: string[] = [];
	for (const [file, path] of files) {
		const kind = file.split('/')[1] as keyof Contents;
		const text = readFileSync(path, 'utf8');
		const { tableOfContents: _, ...data } = parse(kind === 'guides' ? text.split(/^---$/m)[1]! : text) as Record<
			string,
			unknown
		>;
		const result = schemas[kind].safeParse(data);
		if (result.success) contents[kind].push({ file, data: result.data as never });
		else
			problems.push(
				...result.error.issues.map(
					(issue) => `${file}: ${[issue.path.join('.'), issue.message].filter(Boolean).join(' ')}`,
				),
			);
	}
	if (problems.length > 0) return { library: undefined, problems };
	try {
		return { library: join(contents), problems };
	} catch (error) {
		if (error instanceof ContentError) return { library: undefined, problems: error.problems };
		throw error;
	}
}

/** The content of the site itself. */
export function siteLibrary(): Library {
	const { library, problems } = readContent('content');
	if (!library) throw new Error(problems.join('\n'));
	return library;
}

/** The screens and diagrams of the site itself, checked by their schemas. */
export function sitePictures(): Pictures {
	const read = (file: string) => parse(readFileSync(`content/${file}`, 'utf8')) as unknown;
	const screens = readdirSync('content/screens').map(
		(file) => [file.replace('.yml', ''), screenSchema.parse(read(`screens/${file}`))] as const,
	);
	return {
		screens: new Map(screens),
		journey: journeySchema.parse(read('diagrams/journey.yml')),
		copies: copiesSchema.parse(read('diagrams/copies.yml')),
	};
}
