import { ContentError, join, type Library } from '@/library/join';
import type { Entry } from '@/library/join';
import { textProblems } from '@/library/link-problems';
import { pictureProblems, type Pictures } from '@/library/picture-problems';
import { sentences, type Problem } from '@/library/problem';
import { unusedIn } from '@/library/problems';
import { filesIn, folders, readFile, type File, type Folder, type ReadFile } from '@/library/read';
import type { Copies, Journey } from '@/schemas/diagram';
import type { ScreenData } from '@/schemas/screen';

export interface Content {
	/** Undefined where there are problems. */
	library: Library | undefined;
	/** One line each, in the words of a build. */
	problems: string[];
	/** Every file, with its text. */
	written: ReadFile[];
	/** Problems in these files as lines. */
	inWords(problems: Problem[]): string[];
}

/**
 * Reads content the way a build does: the files of later folders lie over those of earlier ones.
 * @param paths of folders that hold fixes/, guides/ and sources/
 */
export function readContent(...paths: string[]): Content {
	const files = new Map<string, { folder: Folder; file: File }>();
	for (const path of paths)
		for (const folder of folders)
			for (const [name, { text }] of filesIn(path, folder)) {
				const file = `content/${folder}/${name}`;
				files.set(file, { folder, file: { name: file, text } });
			}
	const read = [...files.values()].map(({ folder, file }) => ({ folder, ...readFile(folder, file) }));
	const inWords = (problems: Problem[]) => sentences(problems, (file) => files.get(file)?.file.text);
	const content = (problems: string[], library?: Library): Content => ({
		library: problems.length > 0 ? undefined : library,
		problems,
		written: read,
		inWords,
	});
	const problems = read.flatMap((file) => file.problems);
	if (problems.length > 0) return content(problems);

	const of = (folder: Folder) => read.filter((file) => file.folder === folder) as never;
	try {
		const library = join({ fixes: of('fixes'), guides: of('guides'), sources: of('sources') });
		const found = [
			...textProblems(read, library),
			...unusedIn(library),
			...pictureProblems(picturesOf(of('screens'), of('diagrams')), library),
		];
		return content(inWords(found), library);
	} catch (error) {
		if (error instanceof ContentError) return content(inWords(error.problems));
		throw error;
	}
}

const bare = (file: string) => file.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');

/** Tests read content without diagrams. */
function picturesOf(screens: Entry<ScreenData>[], diagrams: Entry<Journey | Copies>[]): Pictures {
	const diagram = (name: string) => diagrams.find(({ file }) => bare(file) === name)?.data;
	return {
		screens: new Map(screens.map(({ file, data }) => [bare(file), data])),
		journey: (diagram('journey') ?? { stages: [] }) as Journey,
		copies: (diagram('copies') ?? { copies: [] }) as Copies,
	};
}

/** The content of the site itself. */
export function siteLibrary(): Library {
	const { library, problems } = readContent('content');
	if (!library) throw new Error(problems.join('\n'));
	return library;
}

/** The screens and diagrams of the site itself. */
export function sitePictures(): Pictures {
	const { problems, written } = readContent('content');
	if (problems.length > 0) throw new Error(problems.join('\n'));
	const of = (folder: Folder) => written.filter(({ file }) => file.startsWith(`content/${folder}/`)) as never;
	return picturesOf(of('screens'), of('diagrams'));
}
