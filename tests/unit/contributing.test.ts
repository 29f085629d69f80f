import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFile } from '@/library/read';
import { fixSchema } from '@/schemas/fix';
import { guideFields } from '@/schemas/guide';
import { screenSchema } from '@/schemas/screen';
import { sourceSchema } from '@/schemas/source';
import { siteLibrary } from '../content';

const text = readFileSync('CONTRIBUTING.md', 'utf8');
const { fixes, guides, sources } = siteLibrary();

const question = guideFields.shape.questions.unwrap().element;
const schemas: Record<string, { shape: Record<string, z.ZodType> }> = {
	fix: fixSchema,
	step: fixSchema.shape.steps.unwrap().element,
	guide: guideFields,
	section: guideFields.shape.checklist.unwrap().element,
	question,
	answer: question.shape.answers.element,
	source: sourceSchema,
	screen: screenSchema,
	row: screenSchema.shape.rows.element,
};

/** The rows of the table under a heading. */
function table(name: string) {
	const [, after = ''] = text.split(new RegExp(`^### Fields of an? ${name}$`, 'm'));
	const rows = after.split(/^##/m)[0]!.match(/^\|.*\|$/gm) ?? [];
	return rows.slice(2).map((row) => {
		const [field = '', type = '', meaning = '', example = ''] = row
			.split(' | ')
			.map((cell) => cell.replace(/^\| | \|$/g, ''));
		return { field: field.replaceAll('*', ''), needed: field.startsWith('**'), type, meaning, example };
	});
}

for (const [name, { shape }] of Object.entries(schemas)) {
	test(`CONTRIBUTING names every field of a ${name} and no other, in their order`, () => {
		expect(table(name).map(({ field }) => field)).toEqual(Object.keys(shape));
	});

	test(`CONTRIBUTING says which fields of a ${name} are needed, and its examples are right`, () => {
		for (const { field, needed, type, meaning, example } of table(name)) {
			expect(needed, `${field} is needed`).toBe(!shape[field]!.safeParse(undefined).success);
			expect(type && meaning, field).toBeTruthy();
			const value: unknown = parse(example.replace(/^`|`$/g, ''));
			expect(shape[field]!.safeParse(value).error?.message, `${field}: ${example}`).toBeUndefined();
		}
	});
}

const blocks = (language: string) =>
	[...text.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code]) => code!);

test('the whole fix and the whole guide of CONTRIBUTING have no mistake, and name what there is', () => {
	const [fix] = blocks('yaml');
	const read = readFile('fixes', { name: 'fix.yml', text: fix! });
	expect(read.problems).toEqual([]);
	for (const cause of read.data['causes'] as string[]) expect(guides.has(`causes/${cause}`), cause).toBe(true);

	const [guide] = blocks('mdx');
	const { problems, data, body } = readFile('guides', { name: 'guide.mdx', text: guide! });
	expect(problems).toEqual([]);
	const { checklist, questions } = guideFields.parse(data);
	const named = checklist.flatMap((section) => section.fixes);
	for (const id of named) expect(fixes.has(id), id).toBe(true);
	for (const { look, answers } of questions) {
		expect(fixes.has(look!), look).toBe(true);
		for (const answer of answers) {
			for (const id of answer.try) expect(named, id).toContain(id);
			if (answer.go) expect(guides.has(answer.go), answer.go).toBe(true);
		}
	}
	for (const id of data['sources'] as string[]) expect(sources.has(id), id).toBe(true);
	expect(body).toContain('<Checklist />');
});

test('every risk is explained in CONTRIBUTING', () => {
	for (const risk of fixSchema.shape.risk.options) expect(text).toMatch(new RegExp(`^\\| \`${risk}\` \\| \\w`, 'm'));
});
