import ts from 'typescript';
import { expect, test } from 'vitest';
import { copyFirst } from '@/texts/fix';
import { plainText } from '@/library/markdown';
import { siteLibrary } from '../content';
import { builds, pages, type Page } from './pages';

interface Thing {
	'@type': string;
	[property: string]: unknown;
}

const { fixes, guides } = siteLibrary();
const origin = process.env['SITE'] ?? 'http://localhost:4321';

for (const { folder, base } of builds) {
	const all = pages(folder).flatMap((page) => graphs(page).map((graph) => ({ path: page.path, graph })));
	const things = all.flatMap(({ path, graph }) => graph['@graph'].map((thing) => ({ path, thing })));
	const site = origin + base.replace(/\/$/, '');

	test(`every fix and every guide of ${folder} says once what it is`, () => {
		const expected = [...[...fixes.values()].map(({ href }) => href), ...[...guides.values()].map(({ href }) => href)];
		expect(all.map(({ path }) => path).sort()).toEqual(expected.sort());
		for (const { path, graph } of all) expect(graph['@context'], path).toBe('https://schema.org');
	});

	test(`every address in what pages of ${folder} say is whole, and every day and length of time is written as ISO 8601 asks`, () => {
		for (const { path, thing } of things)
			walk(thing, (name, value) => {
				if (['@id', 'url', 'item', 'license'].includes(name))
					expect(value, `${path} ${name}`).toMatch(/^https?:\/\/[^/]+\/\S*$/);
				if (['@id', 'url', 'item'].includes(name))
					expect(value.startsWith(`${site}/`), `${path} ${name}: ${value}`).toBe(true);
				if (/^date/.test(name)) expect(value, `${path} ${name}`).toMatch(/^\d{4}-\d\d-\d\d$/);
				if (name === 'totalTime') expect(value, path).toMatch(/^PT[1-9]\d*M$/);
			});
	});

	test(`the way to each page of ${folder} counts from one, leads over pages that are there, and ends on it`, () => {
		const paths = new Set(pages(folder).map(({ path }) => path));
		for (const { path, graph } of all.filter(({ path }) => path !== '/')) {
			const trails = graph['@graph'].filter((thing) => thing['@type'] === 'BreadcrumbList');
			expect(trails.length, path).toBe(1);
			const items = trails[0]!['itemListElement'] as {
				'@type': string;
				position: number;
				name: string;
				item: string;
			}[];
			expect(items.length, path).toBeGreaterThan(1);
			expect(
				items.map((item) => [item['@type'], item.position]),
				path,
			).toEqual(items.map((_, at) => ['ListItem', at + 1]));
			for (const { name, item } of items)
				expect([name.length > 0, paths.has(item.slice(site.length))], `${path} ${item}`).toEqual([true, true]);
			expect(items.at(-1)!.item, path).toBe(site + path);
		}
	});

	test(`every fix of ${folder} is a how-to with a step for each of its own, and what nobody should do has none`, () => {
		for (const fix of fixes.values()) {
			const about = things.find(({ path, thing }) => path === fix.href && thing['@type'] !== 'BreadcrumbList')!.thing;
			expect(about['@type'], fix.id).toBe(fix.avoid ? 'TechArticle' : 'HowTo');
			expect(about['url'], fix.id).toBe(site + fix.href);
			const steps = (about['step'] ?? []) as { '@type': string; url: string; name: string; text: string }[];
			expect(
				steps.map((step) => [step['@type'], step.url]),
				fix.id,
			).toEqual(fix.steps.map(({ key }) => ['HowToStep', `${site}${fix.href}#${key}`]));
			for (const [at, { do: action, note, paths }] of fix.steps.entries()) {
				expect(steps[at]!.text, fix.id).toContain(steps[at]!.name);
				for (const text of [
					plainText(action),
					...(note ? [plainText(note)] : []),
					...Object.values(paths).map((labels) => labels.join(' › ')),
				])
					expect(steps[at]!.text, fix.id).toContain(text);
			}
			if (fix.risk !== 'loses-chats') continue;
			for (const loss of Object.values(fix.loses ?? {}))
				expect(about['description'], fix.id).toContain(plainText(loss!));
			for (const need of fix.needs)
				expect(String(about['description']).split(copyFirst)[1], fix.id).toContain(need.title);
		}
	});
}

test('what pages say keeps to the vocabulary of schema.org, from which a made-up type, property or value is told apart', () => {
	const sound: Thing = {
		'@type': 'HowTo',
		name: 'x',
		step: [{ '@type': 'HowToStep', url: 'https://x.example/#y', name: 'y', text: 'y' }],
	};
	const wrong: Thing[] = [
		{ '@type': 'FixTo', name: 'x' },
		{ ...sound, stepps: [] },
		{ ...sound, totalTime: { '@type': 'HowToStep' } },
		{ ...sound, step: [{ '@type': 'HowToStep', address: 'x' }] },
		{ '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', place: 1 }] },
		{ '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: true }] },
	];
	// Under a base path only addresses differ, and those are looked at above. All at once, since the vocabulary takes seconds to read.
	const built = pages('dist').flatMap((page) =>
		graphs(page).flatMap((graph) => graph['@graph'].map((thing) => ({ path: page.path, thing }))),
	);
	const found = againstSchemaOrg([
		...[sound, ...wrong].map((thing, at) => ({ path: `made up ${at}`, thing })),
		...built,
	]);
	expect(built.length).toBeGreaterThan(100);
	expect(found.map((sentence) => sentence.split(',')[0])).toEqual(wrong.map((_, at) => `made up ${at + 1}`));
}, 120_000);

/** The structured data of a page. */
function graphs({ document }: Page): { '@context': string; '@graph': Thing[] }[] {
	return document
		.querySelectorAll('script[type="application/ld+json"]')
		.map((script) => JSON.parse(script.textContent));
}

/**
 * What does not keep to schema.org, a sentence for each thing. The vocabulary is the one of schema-dts, which is generated
 * from https://schema.org/version/latest/schemaorg-all-https.jsonld: each thing, as it was built, has to fit its type there.
 */
function againstSchemaOrg(things: { path: string; thing: Thing }[]): string[] {
	const file = 'tests/site/things.ts';
	const lines = things.map(
		({ thing }, at) =>
			`export const thing${at}: Exclude<schema.${thing['@type'].replace(/\W/g, '')}, string> = ${JSON.stringify(thing)};`,
	);
	const source = ts.createSourceFile(
		file,
		`import type * as schema from 'schema-dts';\n${lines.join('\n')}`,
		ts.ScriptTarget.ESNext,
		true,
	);
	const options: ts.CompilerOptions = {
		noEmit: true,
		strict: true,
		skipLibCheck: true,
		types: [],
		target: ts.ScriptTarget.ESNext,
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
	};
	const host = ts.createCompilerHost(options);
	const read = host.getSourceFile;
	host.getSourceFile = (name, ...rest) => (name === file ? source : read(name, ...rest));
	const program = ts.createProgram([file], options, host);
	const found = new Map<number, string>();
	for (const { start, messageText } of [
		...program.getSyntacticDiagnostics(source),
		...program.getSemanticDiagnostics(source),
	]) {
		const at = source.getLineAndCharacterOfPosition(start ?? 0).line - 1;
		if (!found.has(at))
			found.set(
				at,
				`${things[at]?.path}, ${things[at]?.thing['@type']}: ${ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 300)}`,
			);
	}
	return [...found.values()];
}

/** Every text in a thing, with the name of the property that holds it. */
function walk(value: unknown, visit: (name: string, text: string) => void, name = ''): void {
	if (typeof value === 'string') visit(name, value);
	else if (Array.isArray(value)) for (const one of value) walk(one, visit, name);
	else if (value && typeof value === 'object') for (const [key, one] of Object.entries(value)) walk(one, visit, key);
}
