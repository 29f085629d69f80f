import type { Contents, Library } from '@/library/join';
import { sentences, type Problem } from '@/library/problem';
import { joined } from '@/library/problems';
import { filesIn, folders, readFile, type File, type Folder, type ReadFile } from '@/library/read';

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

	const { library, problems: found, unused } = joined(contentsOf(read));
	return content(inWords([...found, ...unused]), library);
}

/** The files by their folders, as they are joined. */
function contentsOf(read: (ReadFile & { folder: Folder })[]): Contents {
	const of = (folder: Folder) => [folder, read.filter((file) => file.folder === folder)];
	return Object.fromEntries(folders.map(of)) as unknown as Contents;
}

/** The content of the site itself. */
export function siteLibrary(): Library {
	const { library, problems } = readContent('content');
	if (!library) throw new Error(problems.join('\n'));
	return library;
}

/** The same before it is joined. */
export function siteContents(): Contents {
	const read = folders.flatMap((folder) =>
		[...filesIn('content', folder).values()].map((file) => ({ folder, ...readFile(folder, file) })),
	);
	return contentsOf(read);
}
