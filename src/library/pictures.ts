import { getCollection } from 'astro:content';
import { AstroError } from 'astro/errors';
import type { Copies, Journey } from '@/schemas/diagram';
import type { ScreenData } from '@/schemas/screen';
import { library } from './index';
import { pictureProblems, type Pictures } from './picture-problems';

let read: Promise<Pictures> | undefined;

/** The screens and diagrams, their names of fixes and symptoms checked. */
export function pictures(): Promise<Pictures> {
	if (import.meta.env.DEV) return readPictures();
	return (read ??= readPictures());
}

async function readPictures(): Promise<Pictures> {
	const [screens, diagrams, joined] = await Promise.all([
		getCollection('screens'),
		getCollection('diagrams'),
		library(),
	]);
	const diagram = (id: string) => diagrams.find((entry) => entry.id === id)?.data;
	const found: Pictures = {
		screens: new Map(screens.map(({ id, data }) => [id, data as ScreenData])),
		// Content without diagrams is content too: a test builds some.
		journey: (diagram('journey') ?? { stages: [] }) as Journey,
		copies: (diagram('copies') ?? { copies: [] }) as Copies,
	};
	const problems = pictureProblems(found, joined);
	if (problems.length > 0)
		throw new AstroError(problems.join('\n'), 'src/schemas/screen.ts and diagram.ts explain every field.');
	return found;
}
