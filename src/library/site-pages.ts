import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The addresses that files of src/pages give by themselves; those with a parameter come from content. */
export function ownPages(): string[] {
	return (readdirSync('src/pages', { recursive: true }) as string[]).flatMap((file) => address(file) ?? []);
}

/** The address that a file of src/pages gives, if it has no parameter: `/progress/`, `/feed.xml`. */
export function address(file: string): string | undefined {
	if (file.includes('[') || !/\.(astro|ts)$/.test(file)) return undefined;
	const page = file.replace(/\.(astro|ts)$/, '').replace(/(^|\/)index$/, '');
	return file.endsWith('.astro') ? `/${page}/`.replace('//', '/') : `/${page}`;
}

/** Ids that pages and components write themselves, as a build would find them: `sources`, `screens`. */
export function ownIds(): Set<string> {
	const files = ['src/pages', 'src/components'].flatMap((folder) =>
		(readdirSync(folder, { recursive: true }) as string[]).map((file) => `${folder}/${file}`),
	);
	const texts = files.filter((file) => file.endsWith('.astro')).map((file) => readFileSync(file, 'utf8'));
	return new Set(['_top', ...texts.flatMap((text) => [...text.matchAll(/\bid="([\w-]+)"/g)].map(([, id]) => id!))]);
}

/** Whether an address is that of a file in public/. */
export const isPublic = (path: string) => existsSync(`public${path}`);
