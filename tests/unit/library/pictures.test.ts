import { expect, test } from 'vitest';
import { identify, type Contents } from '@/library/join';
import { nameProblems } from '@/library/names';
import type { Copies, Journey } from '@/schemas/diagram';
import { screenSchema } from '@/schemas/screen';
import { siteContents, siteLibrary } from '../../content';

const library = siteLibrary();
const good = siteContents();
const diagram = <Diagram>({ diagrams }: Contents, name: string) =>
	diagrams.find(({ file }) => file.endsWith(`/${name}.yml`))!.data as Diagram;
const problem = (change: (contents: Contents) => void) => {
	const changed = structuredClone(good);
	change(changed);
	return nameProblems(identify(changed));
};

test('an unknown fix is refused, with file, field and remedy', () => {
	const storage = ({ screens }: Contents) => screens.find(({ file }) => file.endsWith('/android-storage.yml'))!.data;
	expect(problem((contents) => storage(contents).fixes.push('clear-cash'))).toEqual([
		{
			file: 'content/screens/android-storage.yml',
			path: ['fixes', storage(good).fixes.length],
			message:
				'names the unknown fix "clear-cash". Did you mean clear-cache? If not, add content/fixes/clear-cash.yml.',
		},
	]);
	expect(problem((contents) => (diagram<Copies>(contents, 'copies').copies[0]!['destroyed-by'] = ['burn']))).toEqual([
		{
			file: 'content/diagrams/copies.yml',
			path: ['copies', 0, 'destroyed-by', 0],
			message: 'names the unknown fix "burn". Add content/fixes/burn.yml, or correct the name.',
		},
	]);
});

test('every symptom stands at one stage of the journey', () => {
	const stagesOf = (contents: Contents) => diagram<Journey>(contents, 'journey').stages;
	const stages = stagesOf(good);
	expect(problem((contents) => stagesOf(contents).at(-1)!.symptoms.push(stages[0]!.symptoms[0]!))).toEqual([
		{
			file: 'content/diagrams/journey.yml',
			path: ['stages', stages.length - 1, 'symptoms', stages.at(-1)!.symptoms.length],
			message: `names "${stages[0]!.symptoms[0]}" again. Leave it at the one stage where it shows.`,
		},
	]);
	expect(problem((contents) => void stagesOf(contents).pop())).toEqual([
		{
			file: 'content/diagrams/journey.yml',
			path: ['stages'],
			message: 'name the symptom "stuck-at-100" nowhere. Name it at the stage where it shows.',
		},
	]);
});

test('every fix that can lose chats and deletes a copy is in the diagram of copies', () => {
	const named = new Set(library.copies.copies.flatMap((copy) => [...copy['destroyed-by'], ...copy['left-behind-by']]));
	const missing = [...library.fixes.values()]
		.filter((fix) => fix.risk === 'loses-chats' && !named.has(fix.id))
		.map((fix) => fix.id);
	// Offloading keeps the chats, and trimming takes media out of chats that stay.
	expect(missing).toEqual(['offload-whatsapp', 'trim-whatsapp-media']);
});

test('a line of a screen is either a label that was seen or words about it', () => {
	const screen = (row: object) =>
		screenSchema
			.safeParse({ title: 'A screen', look: 'android', path: ['Settings'], rows: [row] })
			.error?.issues.map((issue) => issue.message);
	expect(screen({ label: 'Chats', about: 'The chats' })).toEqual([
		'stands beside a label. Keep the label, and say the rest under says.',
	]);
	expect(screen({ says: 'What it does.' })).toEqual([
		'explains a line without a name. Write its label, or what it is under about.',
	]);
	expect(screen({})).toBeUndefined();
});
