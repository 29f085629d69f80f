import { getCollection } from 'astro:content';
import { AstroError } from 'astro/errors';
import type { Copies, Journey } from '@/schemas/diagram';
import type { ScreenData } from '@/schemas/screen';
import { library, once } from './index';
import { pictureProblems, type Pictures } from './picture-problems';

/** The screens and diagrams, with the fixes and symptoms they name checked. */
export const pictures = once(async () => {
	const [screens, diagrams] = await Promise.all([getCollection('screens'), getCollection('diagrams')]);
	const diagram = (id: string) => diagrams.find((entry) => entry.id === id)?.data;
	const found: Pictures = {
		screens: new Map(screens.map(({ id, data }) => [id, data as ScreenData])),
		// Tests build content without diagrams.
		journey: (diagram('journey') ?? { stages: [] }) as Journey,
		copies: (diagram('copies') ?? { copies: [] }) as Copies,
	};
	const problems = pictureProblems(found, await library());
	if (problems.length > 0)
		throw new AstroError(problems.join('\n'), 'src/schemas/screen.ts and diagram.ts explain every field.');
	return found;
});
