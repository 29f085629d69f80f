import { getCollection } from 'astro:content';
import type { Copies, Journey } from '@/schemas/diagram';
import type { ScreenData } from '@/schemas/screen';
import { library, once, refused, textOf } from './index';
import { mistakesIn } from './loader';
import { pictureProblems, type Pictures } from './picture-problems';
import { sentences } from './problem';

/** The screens and diagrams, with the fixes and symptoms they name checked. */
export const pictures = once(async () => {
	const [screens, diagrams] = await Promise.all([getCollection('screens'), getCollection('diagrams')]);
	const mistakes = mistakesIn([...screens, ...diagrams]);
	if (mistakes.length > 0) throw refused(mistakes);
	const diagram = (id: string) => diagrams.find((entry) => entry.id === id)?.data;
	const found: Pictures = {
		screens: new Map(screens.map(({ id, data }) => [id, data as ScreenData])),
		// Tests build content without diagrams.
		journey: (diagram('journey') ?? { stages: [] }) as Journey,
		copies: (diagram('copies') ?? { copies: [] }) as Copies,
	};
	const problems = pictureProblems(found, await library(), process.env['CONTENT'] || 'content');
	if (problems.length > 0) throw refused(sentences(problems, textOf));
	return found;
});
