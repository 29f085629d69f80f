import { expect, test } from 'vitest';
import { pictureProblems } from '@/library/picture-problems';
import { screenSchema } from '@/schemas/screen';
import { siteLibrary, sitePictures } from '../../content';

const library = siteLibrary();
const good = sitePictures();
const problem = (change: (pictures: typeof good) => void) => {
	const changed = structuredClone(good);
	change(changed);
	return pictureProblems(changed, library);
};

test('the screens and diagrams name only what is there', () => {
	expect(pictureProblems(good, library)).toEqual([]);
});

test('an unknown fix is refused, with file and remedy', () => {
	expect(problem(({ screens }) => screens.get('android-storage')!.fixes.push('clear-cash'))).toEqual([
		'content/screens/android-storage.yml: fixes names the unknown fix "clear-cash". Correct the name, or add content/fixes/clear-cash.yml.',
	]);
	expect(problem(({ copies }) => copies.copies[0]!['destroyed-by'].push('burn'))).toEqual([
		'content/diagrams/copies.yml: destroyed-by names the unknown fix "burn". Correct the name, or add content/fixes/burn.yml.',
	]);
});

test('every symptom stands at one stage of the journey', () => {
	expect(problem(({ journey }) => journey.stages[0]!.symptoms.push('stuck-at-99'))).toEqual([
		'content/diagrams/journey.yml: the symptom "stuck-at-99" stands at 2 stages. Name it at the one stage where it shows.',
	]);
	expect(problem(({ journey }) => void journey.stages.pop())).toEqual([
		'content/diagrams/journey.yml: the symptom "stuck-at-100" stands at 0 stages. Name it at the one stage where it shows.',
	]);
});

test('every fix that can lose chats and deletes a copy is in the diagram of copies', () => {
	const named = new Set(good.copies.copies.flatMap((copy) => [...copy['destroyed-by'], ...copy['left-behind-by']]));
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
