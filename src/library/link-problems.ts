import { existsSync, readdirSync } from 'node:fs';
import { apps } from '@/schemas/apps';
import { didYouMean } from '@/schemas/nearest';
import { language } from '@/texts/locale';
import { readGuideBody, type GuideBody } from './guide-body';
import type { Entry, Fix, Guide, Library } from './join';
import { unknown } from './names';
import { pathsOf, type Problem } from './problem';
import { isPublic, ownIds, ownPages } from './site-pages';

export function textProblems(written: Entry<unknown>[], library: Library): Problem[] {
	const read = written.map((one) => ({ ...one, body: readGuideBody(one.body ?? '') }));
	return [
		...linkProblems(read, library),
		...componentProblems(read, library),
		// The list of apps is in English; a phone in another language has other names for them.
		...(language === 'en' ? appProblems(read, library) : []),
	];
}

type Read = Omit<Entry<unknown>, 'body'> & { body: GuideBody };

function linkProblems(read: Read[], { fixes, guides, sources }: Library): Problem[] {
	const known: (Fix | Guide)[] = [...guides.values(), ...fixes.values()];
	const at = new Map(known.map((one) => [one.href, one]));
	const pages = new Set([
		...at.keys(),
		...[...fixes.keys()].flatMap((id) => [`/fixes/${id}.md`, `/fixes/${id}.json`]),
		...ownPages(),
	]);
	const moved = new Map(
		known.flatMap((one) =>
			one.formerly.map((old) => ['steps' in one ? `/fixes/${old}/` : `/${old}/`, one.href] as const),
		),
	);
	const bodies = new Map(read.map(({ file, body }) => [file, body]));
	const common = ownIds();

	const idsOf = (page: string): string[] => {
		if (page === '/sources/') return [...sources.keys()];
		const steps = (fix: Fix) => [
			fix.id,
			...fix.formerly,
			...fix.steps.flatMap(({ key, formerKeys }) => [key, ...formerKeys]),
		];
		const one = at.get(page);
		if (!one) return [];
		if ('steps' in one) return steps(one);
		return [
			...one.questions.map(({ id }) => `ask-${id}`),
			...one.sections.flatMap((section) => [section.id, ...section.fixes.flatMap(steps)]),
			...idsIn(bodies.get(one.file)),
		];
	};

	/** @param here The page of the text, if it has one. */
	const fault = (link: string, here: string | undefined): string | undefined => {
		if (/^[a-z]+:/.test(link)) return undefined;
		if (!/^[/#]/.test(link)) return 'which is not written from the root. Begin it with / and end it with /.';
		const [path = '', id = ''] = link.replace(/\?[^#]*/, '').split('#');
		const page = (path || here) ?? '';
		if (page && !pages.has(page) && !isPublic(page)) {
			const slashed = `${page}/`;
			const to = moved.get(page) ?? moved.get(slashed) ?? (pages.has(slashed) ? slashed : undefined);
			if (to) return `which is not the address of the page. Write ${to}${id && `#${id}`}.`;
			return `which is no page. ${didYouMean(page, [...pages], 'Correct it, or remove it.')}`;
		}
		const ids = page ? idsOf(page) : [];
		if (!id || ids.includes(id) || common.has(id)) return undefined;
		const remedy = 'Write the id of a heading, a fix or a step there, or leave it out.';
		return `which is not on ${page || 'its page'}. ${didYouMean(id, ids, remedy, (near) => `#${near}`)}`;
	};

	return read.flatMap(({ file, data, body }) => {
		const here = known.find((one) => one.file === file)?.href;
		const inFields = textsOf(data).flatMap(({ path, text }) =>
			linksIn(text).map((to) => ({ to, where: { path, words: to }, says: 'links' })),
		);
		const inBody = body.links.map(({ to, line }) => ({ to, where: { line }, says: 'the text links' }));
		return [...inFields, ...inBody].flatMap(({ to, where, says }) => {
			const why = fault(to, here);
			return why ? { file, ...where, message: `${says} to ${to}, ${why}` } : [];
		});
	});
}

function appProblems(read: Read[], library: Library): Problem[] {
	const known = [...apps, ...[...library.screens.values()].map(({ path }) => path[0]!)];
	const fault = (app: string | undefined) => {
		if (!app || known.includes(app)) return undefined;
		const remedy = 'Begin with the app, or add it to src/schemas/apps.ts.';
		return `begins with "${app}", which is no app. ${didYouMean(app, known, remedy)}`;
	};
	const inSteps = [...library.fixes.values()].flatMap(({ file, steps }) =>
		steps.flatMap((step, index) =>
			pathsOf(step).flatMap(({ path, labels }) => {
				const message = fault(labels[0]);
				return message ? { file, path: ['steps', index, ...path], message } : [];
			}),
		),
	);
	const inBodies = read.flatMap(({ file, body }) =>
		body.elements.flatMap(({ name, attributes, line }) => {
			const [, , app] = /^\s*\[\s*(["'])(.*?)\1/.exec((name === 'MenuPath' && attributes.get('path')) || '') ?? [];
			const message = fault(app);
			return message ? { file, line, message: `<MenuPath> ${message}` } : [];
		}),
	);
	return [...inSteps, ...inBodies];
}

function componentProblems(read: Read[], { fixes, guides, screens }: Library): Problem[] {
	const symptoms = [...guides.values()].filter(({ kind, state }) => kind === 'symptom' && state);
	const names: Record<string, [attribute: string, kind: Parameters<typeof unknown>[0], known: string[]]> = {
		ScreenTour: ['screen', 'screen', [...screens.keys()]],
		PostSamples: ['fix', 'fix', [...fixes.keys()]],
		SymptomCards: ['common', 'symptom', symptoms.map(({ id }) => id.replace('symptoms/', ''))],
	};
	const components = readdirSync('src/components').filter((name) => name.endsWith('.astro'));
	return read.flatMap(({ file, data, body }) => {
		const imported = body.imports.map(({ name }) => name);
		const found = (line: number, message: string): Problem => ({ file, line, message });
		const imports = body.imports
			.filter(({ from }) => from.startsWith('@/') && !existsSync(from.replace('@', 'src')))
			.map(({ from, line }) => {
				const name = from.replace('@/components/', '');
				const remedy = didYouMean(name, components, 'Correct it, or remove it.', (near) => `@/components/${near}`);
				return found(line, `the import of ${from} leads to no file. ${remedy}`);
			});
		const elements = body.elements.flatMap(({ name, attributes, line }) => {
			if (/^[A-Z]/.test(name) && !imported.includes(name)) {
				const remedy = didYouMean(name, imported, `Add ${importOf(name)}`, (near) => `<${near}>`);
				return found(line, `<${name}> is not imported. ${remedy}`);
			}
			if (!names[name]) return [];
			const [attribute, kind, known] = names[name];
			const given = attributes.get(attribute) ?? '';
			const listed = given.includes('[') ? [...given.matchAll(/(["'])(.*?)\1/g)].map(([, , one]) => one!) : [given];
			return listed
				.filter((one) => !known.includes(one))
				.map((one) => found(line, `<${name}> ${unknown(kind, one, known)}`));
		});
		const placed = new Set(body.elements.map(({ name }) => name));
		const lists = Object.entries({ questions: 'Questions', checklist: 'Checklist', causes: 'Causes' });
		// A slip in the name of a component is told by itself.
		const unplaced = /(^|\/)guides\//.test(file) && elements.length === 0 ? lists : [];
		return [
			...imports,
			...elements,
			...unplaced
				.filter(([field, name]) => (data as Partial<Record<string, unknown[]>>)[field]?.length && !placed.has(name))
				.map(([field, name]) => ({
					file,
					path: [field],
					message: `${field === 'checklist' ? 'is' : 'are'} nowhere in the text. Place <${name} /> there, and add ${importOf(name)}`,
				})),
		];
	});
}

const importOf = (name: string) => `below the frontmatter: import ${name} from '@/components/${name}.astro';`;

/** Every text in data, however deep, with its path. */
export function textsOf(data: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; text: string }[] {
	if (typeof data === 'string') return [{ path, text: data }];
	if (Array.isArray(data)) return data.flatMap((value, index) => textsOf(value, [...path, index]));
	if (typeof data !== 'object' || !data) return [];
	return Object.entries(data).flatMap(([key, value]) => textsOf(value, [...path, key]));
}

function linksIn(text: string): string[] {
	const written = text.replace(/`[^`\n]*`/g, '');
	const found = [...written.matchAll(/\]\(\s*<?([^)\s>]+)|\bhref=(?:"([^"]+)"|'([^']+)')/g)];
	return found.map(([, markdown, double, single]) => (markdown ?? double ?? single)!);
}

function idsIn(body: GuideBody | undefined): string[] {
	const seen = new Map<string, number>();
	const headings = (body?.headings ?? []).map((heading) => {
		const slug = heading
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\s_-]/gu, '')
			.replace(/\s/g, '-');
		const times = seen.get(slug) ?? 0;
		seen.set(slug, times + 1);
		return times ? `${slug}-${times}` : slug;
	});
	return [...headings, ...(body?.elements ?? []).flatMap(({ attributes }) => attributes.get('id') ?? [])];
}
