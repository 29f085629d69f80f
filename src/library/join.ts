import type { FixData, StepData } from '@/schemas/fix';
import { kinds, type GuideData } from '@/schemas/guide';
import type { SourceData } from '@/schemas/source';
import type { Platform } from '@/schemas/shared';
import { address, fileId, type Contents, type Entry } from './contents';
import { problems } from './problems';

/** A menu path for each platform it is known on: the app, then the labels to tap. */
export type Paths = Partial<Record<Platform, string[]>>;

export interface Step extends Omit<StepData, 'path'> {
	/** `fix--step`: its DOM id and the name under which its tick is kept. */
	key: string;
	/** Keys this step had before, through an old id of its own or of its fix. */
	formerKeys: string[];
	/** The platforms it is for. */
	platforms: Platform[];
	paths: Paths;
}

export interface Source extends SourceData {
	id: string;
	file: string;
}

export interface Fix extends Omit<FixData, 'steps' | 'sources' | 'needs'> {
	id: string;
	file: string;
	/** Its address, without the base path: `/fixes/restart-router/`. */
	href: string;
	steps: Step[];
	sources: Source[];
	needs: Fix[];
	/** The guides whose checklist holds it. */
	guides: Guide[];
}

export interface Section {
	id: string;
	title: string;
	fixes: Fix[];
}

export interface Guide extends Omit<GuideData, 'checklist' | 'sources'> {
	/** Its address without slashes at the ends: `causes/slow-connection`; the home page is `index`. */
	id: string;
	file: string;
	href: string;
	/** The short name for menus and lists. */
	label: string;
	sections: Section[];
	sources: Source[];
}

export interface Library {
	fixes: Map<string, Fix>;
	guides: Map<string, Guide>;
	sources: Map<string, Source>;
}

/** What is wrong with the content, one line a problem, each naming the file, the field and the remedy. */
export class ContentError extends Error {
	override name = 'ContentError';
	constructor(readonly problems: string[]) {
		super(problems.join('\n'));
	}
}

/**
 * Joins fixes, guides and sources by their ids.
 * @throws {ContentError} when a name leads nowhere or a rule of the house is broken (see rules.ts).
 */
export function join(contents: Contents): Library {
	const found = problems(contents);
	if (found.length > 0) throw new ContentError(found);

	const sources = new Map(
		contents.sources.map(({ file, data }) => [fileId(file), { ...data, id: fileId(file), file }]),
	);
	const fixes = new Map(
		contents.fixes.map(({ file, data }) => [fileId(file), toFix(fileId(file), file, data, sources)]),
	);
	for (const { file, data } of contents.fixes) fixes.get(fileId(file))!.needs = data.needs.map((id) => fixes.get(id)!);

	const guides = new Map<string, Guide>();
	for (const { file, data } of contents.guides.toSorted(inOrder)) {
		const { checklist, ...rest } = data;
		const id = address(file);
		const sections = checklist.map(({ id, title, fixes: ids }) => ({
			id,
			title,
			fixes: ids.map((fix) => fixes.get(fix)!),
		}));
		const guide = {
			...rest,
			id,
			file,
			href: id === 'index' ? '/' : `/${id}/`,
			label: data.label ?? data.title,
			sections,
			sources: data.sources.map((source) => sources.get(source)!),
		};
		guides.set(id, guide);
		for (const fix of sections.flatMap((section) => section.fixes)) fix.guides.push(guide);
	}
	return { fixes, guides, sources };
}

/** Guides by kind, then as their `order` says. */
function inOrder(a: Entry<GuideData>, b: Entry<GuideData>): number {
	return (
		kinds.indexOf(a.data.kind) - kinds.indexOf(b.data.kind) ||
		(a.data.order ?? Infinity) - (b.data.order ?? Infinity) ||
		a.file.localeCompare(b.file)
	);
}

function toFix(id: string, file: string, data: FixData, sources: Map<string, Source>): Fix {
	const names = [id, ...data.formerly];
	return {
		...data,
		id,
		file,
		href: `/fixes/${id}/`,
		sources: data.sources.map((source) => sources.get(source)!),
		needs: [],
		guides: [],
		steps: data.steps.map(({ path, ...step }) => {
			const platforms = step.on ? [step.on] : data.platforms;
			const keys = names.flatMap((name) => [step.id, ...step.formerly].map((old) => `${name}--${old}`));
			return { ...step, key: keys[0]!, formerKeys: keys.slice(1), platforms, paths: toPaths(path, platforms) };
		}),
	};
}

function toPaths(path: StepData['path'], platforms: Platform[]): Paths {
	if (!path) return {};
	if (Array.isArray(path)) return Object.fromEntries(platforms.map((platform) => [platform, path]));
	return Object.fromEntries(platforms.flatMap((platform) => (path[platform] ? [[platform, path[platform]]] : [])));
}
