import { fates, type Copies, type Journey } from '@/schemas/diagram';
import type { ScreenData } from '@/schemas/screen';
import type { Library } from './join';
import type { Problem } from './problem';
import { unknown } from './problems';

export interface Pictures {
	screens: Map<string, ScreenData>;
	journey: Journey;
	copies: Copies;
}

/**
 * What is wrong with the screens and diagrams.
 * @param content The folder that they stand in.
 */
export function pictureProblems(
	{ screens, journey, copies }: Pictures,
	{ fixes, guides }: Library,
	content = 'content',
): Problem[] {
	const found: Problem[] = [];
	const refuse = (file: string, path: PropertyKey[], message: string) =>
		void found.push({ file: `${content}/${file}.yml`, path, message });
	const check = (file: string, path: PropertyKey[], id: string | undefined) => {
		if (id && !fixes.has(id)) refuse(file, path, unknown('fix', id, [...fixes.keys()], `content/fixes/${id}.yml`));
	};
	for (const [id, screen] of screens) {
		screen.fixes.forEach((fix, index) => check(`screens/${id}`, ['fixes', index], fix));
		screen.rows.forEach(({ fix }, index) => check(`screens/${id}`, ['rows', index, 'fix'], fix));
	}
	copies.copies.forEach((copy, at) => {
		for (const fate of fates)
			copy[fate].forEach((fix, index) => check('diagrams/copies', ['copies', at, fate, index], fix));
	});

	if (journey.stages.length === 0) return found;
	const symptoms = [...guides.values()].filter(({ kind }) => kind === 'symptom');
	const missing = new Set(symptoms.map(({ id }) => id.replace('symptoms/', '')));
	const known = [...missing];
	journey.stages.forEach((stage, at) =>
		stage.symptoms.forEach((id, index) => {
			const path = ['stages', at, 'symptoms', index];
			if (!known.includes(id))
				refuse('diagrams/journey', path, unknown('symptom', id, known, `content/guides/symptoms/${id}.mdx`));
			else if (!missing.delete(id))
				refuse('diagrams/journey', path, `names "${id}" again. Leave it at the one stage where it shows.`);
		}),
	);
	for (const id of missing)
		refuse('diagrams/journey', ['stages'], `name the symptom "${id}" nowhere. Name it at the stage where it shows.`);
	return found;
}
