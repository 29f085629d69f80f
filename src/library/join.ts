import type { Copies, Journey } from '@/schemas/diagram';
import type { FixData, StepData } from '@/schemas/fix';
import { kinds, type AnswerData, type GuideData, type Kind, type QuestionData } from '@/schemas/guide';
import type { ScreenData } from '@/schemas/screen';
import { sourceKinds, type SourceData } from '@/schemas/source';
import type { Platform } from '@/schemas/shared';

export interface Entry<Data> {
	file: string;
	data: Data;
	/** Of a guide. */
	body?: string | undefined;
}

export interface Contents {
	fixes: Entry<FixData>[];
	guides: Entry<GuideData>[];
	sources: Entry<SourceData>[];
	screens: Entry<ScreenData>[];
	diagrams: Entry<Journey | Copies>[];
}

export type Identified = { [Kind in keyof Contents]: (Contents[Kind][number] & { id: string })[] };

/** A menu path for each platform it is known on: the app, then the labels to tap. */
export type Paths = Partial<Record<Platform, string[]>>;

export interface Step extends StepData {
	/** `fix--step`: its DOM id and the name of its tick. */
	key: string;
	/** From old ids of the step or its fix. */
	formerKeys: string[];
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
	guides: Guide[];
}

export interface Section {
	id: string;
	title: string;
	fixes: Fix[];
	optional: boolean;
}

export interface Answer extends Omit<AnswerData, 'try' | 'go'> {
	try: Fix[];
	go?: Guide;
}

export interface Question extends Omit<QuestionData, 'look' | 'answers'> {
	look?: Fix;
	answers: Answer[];
}

export interface Guide extends Omit<GuideData, 'checklist' | 'sources' | 'questions' | 'causes'> {
	/** Its address without slashes at the ends: `causes/slow-connection`; the home page is `index`. */
	id: string;
	file: string;
	href: string;
	label: string;
	sections: Section[];
	questions: Question[];
	causes: Guide[];
	sources: Source[];
}

export interface Library {
	fixes: Map<string, Fix>;
	guides: Map<string, Guide>;
	sources: Map<string, Source>;
	screens: Map<string, ScreenData>;
	journey: Journey;
	copies: Copies;
}

/** Joins all content by its ids. Every name has to lead somewhere (see problems.ts). */
export function join(contents: Contents): Library {
	const identified = identify(contents);

	const sources = byId(identified.sources.map(({ id, file, data }) => ({ ...data, id, file })));
	const weight = ({ kind }: Source) => sourceKinds.indexOf(kind);
	const cited = (ids: string[]) => ids.map((id) => sources.get(id)!).sort((a, b) => weight(a) - weight(b));
	const fixes = byId(
		identified.fixes.map(({ id, file, data }): Fix => ({
			...data,
			id,
			file,
			href: `/fixes/${id}/`,
			steps: data.steps.map((step) => toStep(step, [id, ...data.formerly], data.platforms)),
			sources: cited(data.sources),
			needs: [],
			guides: [],
		})),
	);
	const named = (ids: string[]) => ids.map((id) => fixes.get(id)!);
	for (const { id, data } of identified.fixes) fixes.get(id)!.needs = named(data.needs);

	const guides = identified.guides.toSorted(inOrder).map(({ id, file, data: { checklist, ...data } }): Guide => ({
		...data,
		id,
		file,
		href: id === 'index' ? '/' : `/${id}/`,
		label: data.label ?? data.title,
		sections: checklist.map((section) => ({ ...section, fixes: named(section.fixes) })),
		questions: [],
		causes: [],
		sources: cited(data.sources),
	}));
	const guideAt = byId(guides);
	for (const { id, data } of identified.guides) {
		const guide = guideAt.get(id)!;
		guide.causes = data.causes.map((cause) => guideAt.get(`causes/${cause}`)!);
		guide.questions = data.questions.map((question) => ({
			...question,
			look: question.look ? fixes.get(question.look) : undefined,
			answers: question.answers.map((answer) => ({
				...answer,
				try: named(answer.try),
				go: answer.go ? guideAt.get(answer.go) : undefined,
			})),
		}));
	}
	for (const guide of guides) for (const { fixes } of guide.sections) for (const fix of fixes) fix.guides.push(guide);
	const diagram = (name: string) => identified.diagrams.find(({ id }) => id === name)?.data;
	return {
		fixes,
		guides: guideAt,
		sources,
		screens: new Map(identified.screens.map(({ id, data }) => [id, data])),
		// Tests join content without diagrams.
		journey: (diagram('journey') ?? { stages: [] }) as Journey,
		copies: (diagram('copies') ?? { copies: [] }) as Copies,
	};
}

/** Gives each file its id: its name, and for a guide its address, so `content/guides/causes/x.mdx` is `causes/x`. */
export function identify({ fixes, guides, sources, screens, diagrams }: Contents): Identified {
	const withIds = <Data>(entries: Entry<Data>[], folders = /^.*\//) =>
		entries.map((entry) => ({ ...entry, id: entry.file.replace(folders, '').replace(/\.[a-z]+$/, '') }));
	return {
		fixes: withIds(fixes),
		guides: withIds(guides, /^.*?\bguides\//),
		sources: withIds(sources),
		screens: withIds(screens),
		diagrams: withIds(diagrams),
	};
}

/** The guides of one kind, in their order. */
export const ofKind = ({ guides }: Library, kind: Kind) => [...guides.values()].filter((guide) => guide.kind === kind);

const byId = <Item extends { id: string }>(items: Item[]) => new Map(items.map((item) => [item.id, item]));

function inOrder(a: Entry<GuideData>, b: Entry<GuideData>): number {
	return (
		kinds.indexOf(a.data.kind) - kinds.indexOf(b.data.kind) ||
		(a.data.order ?? Infinity) - (b.data.order ?? Infinity) ||
		a.file.localeCompare(b.file)
	);
}

/** @param names The id of its fix, and those it had before. */
function toStep(step: StepData, names: string[], all: Platform[]): Step {
	const platforms = step.on ? [step.on] : all;
	const [key, ...formerKeys] = names.flatMap((name) => [step.id, ...step.formerly].map((id) => `${name}--${id}`));
	const { path = {} } = step;
	const paths: Paths = {};
	for (const platform of platforms) {
		const labels = Array.isArray(path) ? path : path[platform];
		if (labels) paths[platform] = labels;
	}
	return { ...step, key: key!, formerKeys, platforms, paths };
}
