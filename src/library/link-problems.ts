import type { Fix, Library } from './join';
import { apps } from '@/schemas/apps';
import { language } from '@/texts/locale';
import { nearest } from '@/schemas/nearest';
import { isPublic, ownIds, ownPages } from './site-pages';

/** A file of content with the texts that may hold links and menu paths. */
export interface Written {
	file: string;
	data: unknown;
	body?: string | undefined;
}

/** What is wrong with links and menu paths, one line each, naming the file and the remedy. */
export function textProblems(written: Written[], library: Library): string[] {
	// The list of apps is in English; a phone in another language has other names for them.
	const ofApps = language === 'en' ? appProblems(written, library, appsOf(written)) : [];
	return [...linkProblems(written, library), ...ofApps];
}

/** What a path may begin with: an app of the list, or what a screen begins with. */
function appsOf(written: Written[]): Set<string> {
	const screens = written.filter(({ file }) => /(^|\/)screens\//.test(file));
	return new Set([...apps, ...screens.flatMap(({ data }) => (data as { path?: string[] }).path?.[0] ?? [])]);
}

/**
 * Links within the site that lead nowhere, one line each, with what to write.
 * @param written Fixes, guides and whatever else holds texts.
 */
function linkProblems(written: Written[], library: Library): string[] {
	const { fixes, guides, sources } = library;
	const pages = new Set<string>([
		...[...guides.values(), ...fixes.values()].map(({ href }) => href),
		...[...fixes.values()].flatMap(({ id }) => [`/fixes/${id}.md`, `/fixes/${id}.json`]),
		...ownPages(),
	]);
	const moved = new Map<string, string>([
		...[...guides.values()].flatMap(({ href, formerly }) => formerly.map((old) => [`/${old}/`, href] as const)),
		...[...fixes.values()].flatMap(({ href, formerly }) => formerly.map((old) => [`/fixes/${old}/`, href] as const)),
	]);
	const bodies = new Map(written.map(({ file, body }) => [file, body ?? '']));
	const common = ownIds();

	const idsOf = (page: string): string[] => {
		if (page === '/sources/') return [...sources.keys()];
		const steps = (fix: Fix) => [
			fix.id,
			...fix.formerly,
			...fix.steps.flatMap(({ key, formerKeys }) => [key, ...formerKeys]),
		];
		const fix = [...fixes.values()].find(({ href }) => href === page);
		if (fix) return steps(fix);
		const guide = [...guides.values()].find(({ href }) => href === page);
		if (!guide) return [];
		return [
			...guide.questions.map(({ id }) => id),
			...guide.sections.flatMap((section) => [section.id, ...section.fixes.flatMap(steps)]),
			...headingIds(bodies.get(guide.file) ?? ''),
		];
	};

	return written.flatMap(({ file, data, body = '' }) => {
		const here = [...guides.values(), ...fixes.values()].find((one) => one.file === file)?.href;
		const wrong = (link: string, remedy: string) => `${file}: the link ${link} ${remedy}`;
		return [...textsOf(data), body].flatMap(linksIn).flatMap((link) => {
			if (/^[a-z]+:/.test(link)) return [];
			if (!/^[/#]/.test(link)) return wrong(link, 'is not written from the root. Begin it with / and end it with /.');
			const [path = '', id = ''] = link.replace(/\?[^#]*/, '').split('#');
			const page = (path || here) ?? '';
			if (page && !pages.has(page) && !isPublic(page)) {
				const slashed = `${page}/`;
				const to = moved.get(page) ?? moved.get(slashed) ?? (pages.has(slashed) ? slashed : undefined);
				if (to) return wrong(link, `is not the address of the page. Write ${to}${id && `#${id}`}.`);
				const near = nearest(page, [...pages]);
				return wrong(link, `leads to no page. ${near ? `Did you mean ${near}?` : 'Correct it, or remove it.'}`);
			}
			const ids = page ? idsOf(page) : [];
			if (!id || ids.includes(id) || common.has(id)) return [];
			const near = nearest(id, ids);
			return wrong(
				link,
				`leads to nothing on ${page || 'its page'}. ${near ? `Did you mean #${near}?` : 'Write the id of a heading, a fix or a step there, or leave it out.'}`,
			);
		});
	});
}

/** Menu paths that begin with something that is no app, one line each. */
function appProblems(written: Written[], { fixes }: Library, known: Set<string>): string[] {
	const paths = [
		...[...fixes.values()].flatMap(({ file, steps }) =>
			steps.flatMap(({ id, paths }) =>
				Object.values(paths).map((labels) => ({ file, at: `steps.${id}.path`, app: labels[0]! })),
			),
		),
		...written.flatMap(({ file, body = '' }) =>
			[...body.matchAll(/<MenuPath\s+path=\{\[\s*(["'])(.*?)\1/g)].map(([, , app]) => ({
				file,
				at: 'a MenuPath',
				app: app!,
			})),
		),
	];
	const told = new Set<string>();
	for (const { file, at, app } of paths)
		if (!known.has(app)) {
			const near = nearest(app, [...known]);
			told.add(
				`${file}: ${at} begins with "${app}", which is no app. ${near ? `Did you mean ${near}?` : 'Begin with the app, or add it to src/schemas/apps.ts.'}`,
			);
		}
	return [...told];
}

/** Every text in data, however deep. */
function textsOf(data: unknown): string[] {
	if (typeof data === 'string') return [data];
	return typeof data === 'object' && data ? Object.values(data).flatMap(textsOf) : [];
}

/** The targets of links, in Markdown and in elements. */
function linksIn(text: string): string[] {
	const written = text.replace(/```[\s\S]*?```|`[^`\n]*`|\{\/\*[\s\S]*?\*\/\}/g, '');
	const found = [...written.matchAll(/\]\(\s*<?([^)\s>]+)|\bhref=(?:"([^"]+)"|'([^']+)')/g)];
	return found.map(([, markdown, double, single]) => (markdown ?? double ?? single)!);
}

/** The ids of the headings of a guide, and those that are written out. */
function headingIds(body: string): string[] {
	const text = body.replace(/```[\s\S]*?```/g, '');
	const seen = new Map<string, number>();
	const headings = [...text.matchAll(/^#{2,6}\s+(.+?)\s*#*$/gm)].map(([, heading]) => {
		const slug = heading!
			.replace(/\]\([^)]*\)|<[^>]*>/g, '')
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\s_-]/gu, '')
			.replace(/\s/g, '-');
		const times = seen.get(slug) ?? 0;
		seen.set(slug, times + 1);
		return times ? `${slug}-${times}` : slug;
	});
	return [...headings, ...[...text.matchAll(/\bid=["']([\w-]+)["']/g)].map(([, id]) => id!)];
}
