import { fates, type Copies, type Journey } from '@/schemas/diagram';
import type { ScreenData } from '@/schemas/screen';
import type { Library } from './join';

export interface Pictures {
	screens: Map<string, ScreenData>;
	journey: Journey;
	copies: Copies;
}

/** What is wrong with the screens and diagrams, one line a problem, each naming the file, the field and the remedy. */
export function pictureProblems({ screens, journey, copies }: Pictures, { fixes, guides }: Library): string[] {
	const found: string[] = [];
	const refuse = (file: string, problem: string) => void found.push(`content/${file}.yml: ${problem}`);
	const check = (file: string, field: string, ids: (string | undefined)[]) => {
		for (const id of ids)
			if (id && !fixes.has(id))
				refuse(file, `${field} names the unknown fix "${id}". Correct the name, or add content/fixes/${id}.yml.`);
	};
	for (const [id, screen] of screens) {
		check(`screens/${id}`, 'fixes', screen.fixes);
		check(
			`screens/${id}`,
			'rows',
			screen.rows.map((row) => row.fix),
		);
	}
	for (const copy of copies.copies) for (const fate of fates) check('diagrams/copies', fate, copy[fate]);

	const placed = journey.stages.flatMap((stage) => stage.symptoms);
	for (const id of placed)
		if (guides.get(`symptoms/${id}`)?.kind !== 'symptom')
			refuse(
				'diagrams/journey',
				`symptoms names the unknown symptom "${id}". Correct the name, or add content/guides/symptoms/${id}.mdx.`,
			);
	if (journey.stages.length === 0) return found;
	for (const { kind, id: address } of guides.values()) {
		const id = address.replace('symptoms/', '');
		const times = placed.filter((other) => other === id).length;
		if (kind === 'symptom' && times !== 1)
			refuse(
				'diagrams/journey',
				`the symptom "${id}" stands at ${times} stages. Name it at the one stage where it shows.`,
			);
	}
	return found;
}
