import type { Copies, Journey } from '@/schemas/diagram';
import type { ScreenData } from '@/schemas/screen';
import type { Library } from './join';

export interface Pictures {
	screens: Map<string, ScreenData>;
	journey: Journey;
	copies: Copies;
}

/** What is wrong with the screens and diagrams, one line a problem, each naming the file, the field and the remedy. */
export function pictureProblems({ screens, journey, copies }: Pictures, { fixes, guides }: Library): string[] {
	const unknown = (file: string, field: string, ids: string[]) =>
		ids
			.filter((id) => !fixes.has(id))
			.map(
				(id) =>
					`content/${file}.yml: ${field} names the unknown fix "${id}". Correct the name, or add content/fixes/${id}.yml.`,
			);
	const lines = [...screens].flatMap(([id, { fixes: of, rows }]) => [
		...unknown(`screens/${id}`, 'fixes', of),
		...unknown(
			`screens/${id}`,
			'rows',
			rows.flatMap(({ fix }) => fix ?? []),
		),
	]);
	for (const copy of copies.copies)
		for (const field of ['destroyed-by', 'left-behind-by', 'made-by'] as const)
			lines.push(...unknown('diagrams/copies', field, copy[field]));

	const placed = journey.stages.flatMap((stage) => stage.symptoms);
	const symptoms = [...guides.values()]
		.filter((guide) => guide.kind === 'symptom')
		.map((guide) => guide.id.replace('symptoms/', ''));
	for (const id of placed)
		if (!symptoms.includes(id))
			lines.push(
				`content/diagrams/journey.yml: symptoms names the unknown symptom "${id}". Correct the name, or add content/guides/symptoms/${id}.mdx.`,
			);
	if (journey.stages.length === 0) return lines;
	for (const id of symptoms) {
		const times = placed.filter((other) => other === id).length;
		if (times !== 1)
			lines.push(
				`content/diagrams/journey.yml: the symptom "${id}" stands at ${times} stages. Name it at the one stage where it shows.`,
			);
	}
	return lines;
}
