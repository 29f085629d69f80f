import { z } from 'astro/zod';
import { cannotTell } from '@/path/path';
import type { StepData } from '@/schemas/fix';
import { nearest } from '@/schemas/nearest';
import { idPattern } from '@/schemas/shared';
import type { Identified, Library } from './join';
import { partsOf } from './platforms';
import type { Problem } from './problem';
import { folders, schemaOf } from './read';

/** A rule that one file alone cannot break. */
type Rule = (contents: Identified, refuse: (file: string, path: Problem['path'], message: string) => void) => void;

/** What breaks a rule. */
export function problems(contents: Identified): Problem[] {
	const found: Problem[] = [];
	const refuse: Parameters<Rule>[1] = (file, path, message) =>
		void found.push({ file, ...(path && { path }), message });
	ids(contents, refuse);
	// With two files under one name, every further message would be about the wrong one.
	if (found.length === 0)
		for (const rule of [
			formerly,
			references,
			safeguards,
			removals,
			backups,
			checklists,
			recoveries,
			questions,
			journey,
		])
			rule(contents, refuse);
	return found;
}

const ids: Rule = ({ fixes, guides, sources }, refuse) => {
	for (const [kind, entries] of Object.entries({ fix: fixes, source: sources, guide: guides })) {
		const owners = new Map<string, string>();
		for (const { id, file } of entries) {
			for (const part of id.split('/').filter((name) => !idPattern.test(name)))
				refuse(
					file,
					undefined,
					`the file name gives the id "${part}", which is not an id. Rename it to lowercase words joined by single hyphens.`,
				);
			const owner = owners.get(id);
			if (owner)
				refuse(file, undefined, `the ${kind} id "${id}" is already that of ${owner}. Rename one of the two files.`);
			else owners.set(id, file);
		}
	}
};

/** An old name may belong to one thing only, and not to one that exists today. */
const formerly: Rule = ({ fixes, guides }, refuse) => {
	const claim = (owners: Map<string, string>, names: string[], file: string, path: PropertyKey[], folder = '') =>
		names.forEach((name, index) => {
			const owner = owners.get(`${folder}${name}`);
			if (owner)
				refuse(
					file,
					[...path, 'formerly', index],
					`names "${name}", which already belongs to ${owner}. Leave each name with one owner.`,
				);
			else owners.set(`${folder}${name}`, file);
		});
	const addresses = new Map(guides.map(({ id, file }) => [id, file]));
	for (const { id, file } of fixes) addresses.set(`fixes/${id}`, file);
	for (const { file, data } of fixes) {
		claim(addresses, data.formerly, file, [], 'fixes/');
		const steps = new Map(data.steps.map(({ id }) => [id, `the step "${id}"`]));
		data.steps.forEach((step, index) => claim(steps, step.formerly, file, ['steps', index]));
	}
	for (const { file, data } of guides) claim(addresses, data.formerly, file, []);
};

const fileOf = {
	fix: (id: string) => `content/fixes/${id}.yml`,
	source: (id: string) => `content/sources/${id}.yml`,
	guide: (id: string) => `content/guides/${id}.mdx`,
	cause: (id: string) => `content/guides/causes/${id}.mdx`,
	symptom: (id: string) => `content/guides/symptoms/${id}.mdx`,
};
type Named = keyof typeof fileOf;

/** What is wrong with the name of a fix or another thing that is not there. */
export function unknown(kind: string, name: string, known: string[], file: string): string {
	const near = nearest(name, known);
	const remedy = near ? `Did you mean ${near}? If not, add ${file}.` : `Add ${file}, or correct the name.`;
	return `names the unknown ${kind} "${name}". ${remedy}`;
}

/** The names of other things in data, by the references of its schema. */
function namesIn(
	schema: z.ZodType,
	data: unknown,
	path: PropertyKey[] = [],
): { path: PropertyKey[]; to: Named; name: string }[] {
	if (data === undefined) return [];
	const to = schema.meta()?.['to'] as Named | undefined;
	if (to) return [{ path, to, name: data as string }];
	const within = (part: unknown, key: PropertyKey) =>
		namesIn(part as z.ZodType, (data as Record<PropertyKey, unknown>)[key], [...path, key]);
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
		return namesIn(schema.unwrap() as z.ZodType, data, path);
	if (schema instanceof z.ZodArray) return (data as unknown[]).flatMap((_, index) => within(schema.element, index));
	if (schema instanceof z.ZodObject) return Object.entries(schema.shape).flatMap(([key, field]) => within(field, key));
	return [];
}

const references: Rule = (contents, refuse) => {
	const { fixes, guides, sources } = contents;
	const inFolder = (folder: string) =>
		guides.filter(({ id }) => id.startsWith(folder)).map(({ id }) => id.slice(folder.length));
	const known: Record<Named, string[]> = {
		fix: fixes.map(({ id }) => id),
		source: sources.map(({ id }) => id),
		guide: guides.map(({ id }) => id),
		cause: inFolder('causes/'),
		symptom: inFolder('symptoms/'),
	};
	for (const folder of folders)
		for (const { file, data } of contents[folder])
			for (const { path, to, name } of namesIn(schemaOf(folder, file), data))
				if (!known[to].includes(name)) refuse(file, path, unknown(to, name, known[to], fileOf[to](name)));
};

const byId = (fixes: Identified['fixes']) => new Map(fixes.map(({ id, data }) => [id, data]));

/** What can lose chats needs a copy first, on every phone it is for. */
const safeguards: Rule = ({ fixes }, refuse) => {
	const known = byId(fixes);
	for (const { file, data } of fixes) {
		// A name with a slip in it is told by itself.
		if (data.risk !== 'loses-chats' || data.avoid || data.needs.some((id) => !known.has(id))) continue;
		const copies = data.needs.map((id) => known.get(id)).filter((need) => need?.safeguard);
		for (const platform of data.platforms)
			if (!copies.some((copy) => copy?.platforms.includes(platform)))
				refuse(
					file,
					data.needs.length > 0 ? ['needs'] : ['risk'],
					`${data.needs.length > 0 ? 'names' : 'is loses-chats, and needs names'} no safeguard for ${platform}. Add to needs a fix with safeguard: true that works on ${platform}.`,
				);
	}
};

/** The buttons that take WhatsApp or its data off a phone. */
const removing = /^(uninstall|delete app|offload app|clear (all )?(data|storage))$/i;

/**
 * No step leads to a button that takes WhatsApp or its data off the phone, unless the fix says that it can lose
 * chats.
 */
const removals: Rule = ({ fixes }, refuse) => {
	for (const { file, data } of fixes) {
		if (data.risk === 'loses-chats') continue;
		data.steps.forEach((step, index) => {
			const found = pathsOf(step).find(({ labels }) => labels.includes('WhatsApp') && removing.test(labels.at(-1)!));
			if (found)
				refuse(
					file,
					['steps', index, ...found.path],
					'ends at a button that takes WhatsApp or its chats off the phone. Set risk: loses-chats, or end the path before it.',
				);
		});
	}
};

/** The menu paths of a step, each with the field it stands in. */
export function pathsOf({ path = {} }: StepData): { path: string[]; labels: string[] }[] {
	if (Array.isArray(path)) return [{ path: ['path'], labels: path }];
	return Object.entries(path).flatMap(([phone, labels]) => (labels ? [{ path: ['path', phone], labels }] : []));
}

/** Words that tell somebody to start a backup, in a sentence that does not forbid it. */
const backupWords =
	/\b(tap|press|choose)\b[^.]*\*\*back up( now)?\*\*|\b(start|restart|make|run|try|force)\b (a|an|the|one|another|your|this|its)? ?((new|first|full|last|whatsapp|more) )*backup\b|\bback up (again|at once)\b/i;
const forbids = /\b(not|never|no|cannot|until|before|without|whether)\b/i;
const isBackUp = (labels: string[]) => /^back up( now)?$/i.test(labels.at(-1)!);

/**
 * Whether a step tells to start a backup. A link to another fix, or to a guide, is not yet an order: that page has
 * its own warning.
 */
export function tellsToBackUp(step: StepData): boolean {
	const texts = [step.do, step.note].flatMap((text) => partsOf(text)).map(({ text }) => text);
	const sentences = texts
		.join(' ')
		.replace(/\[[^\]]*\]\(\/[^)]*\)/g, '')
		.split(/(?<=[.!?:;])\s+/);
	return (
		pathsOf(step).some(({ labels }) => isBackUp(labels)) ||
		sentences.some((sentence) => backupWords.test(sentence) && !forbids.test(sentence))
	);
}

/**
 * Whoever lacks chats on this phone is told at each step that a backup would replace the good one, and no label says
 * less.
 */
const backups: Rule = ({ fixes }, refuse) => {
	for (const { file, data } of fixes) {
		data.steps.forEach((step, index) => {
			if (tellsToBackUp(step) && !step['starts-backup'])
				refuse(
					file,
					['steps', index],
					'tells to start a backup, and does not warn whose chats are missing. Add starts-backup: true.',
				);
		});
		const starts = data.steps.some((step) => step['starts-backup']);
		const risk = (message: string) => refuse(file, ['risk'], message);
		if (data.risk === 'none' && starts)
			risk('is none, and a step starts a backup. Choose the risk of what the fix does beside that.');
		if (data.risk === 'none' && data.cost)
			risk('is none, and something may be gone, says cost. Raise the risk, or remove cost.');
		if (data.risk === 'replaces-backup' && !starts && !data.avoid)
			risk('is replaces-backup, and no step starts a backup. Add starts-backup: true to the one that does.');
	}
};

const checklists: Rule = ({ fixes, guides }, refuse) => {
	const known = byId(fixes);
	for (const { file, data: guide } of guides) {
		const before = new Set<string>();
		guide.checklist.forEach((section, index) => {
			section.fixes.forEach((id, at) => {
				const fix = known.get(id);
				if (!fix) return;
				const wrong = (problem: string) =>
					refuse(file, ['checklist', index, 'fixes', at], `names the fix "${id}"${problem}`);
				if (before.has(id)) wrong(' again. Leave it where it comes first.');
				const shared = fix.platforms.filter((platform) => guide.platforms.includes(platform));
				if (shared.length === 0)
					wrong(
						`, which is for ${fix.platforms.join(' and ')} only. Remove it, or correct the platforms of the guide.`,
					);
				for (const need of fix.needs)
					if (!before.has(need) && known.get(need)?.platforms.some((platform) => shared.includes(platform)))
						wrong(` before "${need}", which it needs first. Put "${need}" above it.`);
				before.add(id);
			});
		});
	}
};

/** Turns off what would replace the good backup while chats are missing. */
const stopsBackups = 'stop-automatic-backup';

/** Where chats are missing, a new backup would take the place of the one that holds them. */
const recoveries: Rule = ({ fixes, guides }, refuse) => {
	const starting = new Set(
		fixes
			.filter(({ data }) => data.risk === 'replaces-backup' || data.steps.some((step) => step['starts-backup']))
			.map(({ id }) => id),
	);
	const known = byId(fixes);
	for (const { file, data } of guides.filter(({ data }) => data.kind === 'recovery'))
		data.checklist.forEach((section, index) =>
			section.fixes.forEach((fix, at) => {
				const wrong = (problem: string) =>
					refuse(file, ['checklist', index, 'fixes', at], `names the fix "${fix}", which ${problem}`);
				if (starting.has(fix))
					wrong(
						'starts a backup, and its readers miss chats. Link to it where it is safe, or put it into after/restored.',
					);
				const { risk, needs = [] } = known.get(fix) ?? {};
				if (risk === 'loses-chats' && !needs.includes(stopsBackups))
					wrong(`can lose chats and does not need "${stopsBackups}" first. Add it to the needs of that fix.`);
			}),
		);
};

/**
 * Every question can be answered on each phone it is asked on, also by who cannot tell, and no answer leads into
 * loss.
 */
const questions: Rule = ({ fixes, guides }, refuse) => {
	const known = byId(fixes);
	const guideAt = new Map(guides.map(({ id, data }) => [id, data]));
	for (const { id: address, file, data: guide } of guides) {
		const listed = new Set(guide.checklist.flatMap((section) => section.fixes));
		guide.questions.forEach(({ on, answers }, index) => {
			const wrong = (path: PropertyKey[], message: string) => refuse(file, ['questions', index, ...path], message);
			const phones = guide.platforms.filter((phone) => !on || phone === on);
			if (phones.length === 0)
				wrong(['on'], `is ${on}, which is not among the platforms of the guide. Correct one of them.`);
			for (const phone of phones) {
				const here = answers.filter((answer) => !answer.on || answer.on === phone);
				if (here.length < 2)
					wrong(
						['answers'],
						`are fewer than two on ${phone}. Add one, or say under on for which phone the question is.`,
					);
			}
			if (!answers.some((answer) => answer.id === cannotTell && !answer.on && !answer.go && answer.try.length === 0))
				wrong(
					['answers'],
					`leave out who cannot tell. Add { id: ${cannotTell}, say: I can’t tell }, with neither try nor go.`,
				);
			answers.forEach((answer, at) => {
				const bad = (path: PropertyKey[], message: string) => wrong(['answers', at, ...path], message);
				const where = phones.filter((phone) => !answer.on || phone === answer.on);
				if (phones.length > 0 && where.length === 0)
					bad(['on'], `is ${answer.on}, where the question is not asked. Correct it, or remove the answer.`);
				answer.try.forEach((name, place) => {
					const fix = known.get(name);
					if (!fix) return;
					const not = (why: string) => bad(['try', place], `names the fix "${name}", which ${why}`);
					if (!listed.has(name)) not('is not in the checklist. Add it there, or remove it here.');
					if (where.length > 0 && !fix.platforms.some((phone) => where.includes(phone)))
						not(`is not for ${where.join(' or ')}. Remove it.`);
					if (fix.risk === 'loses-chats' || fix.avoid) not('can lose chats. Remove it.');
				});
				if (answer.go === address) bad(['go'], 'names its own guide. Name another, or remove it.');
				const target = answer.go === undefined ? undefined : guideAt.get(answer.go);
				const lost = where.find((phone) => target && !target.platforms.includes(phone));
				if (lost)
					bad(['go'], `names "${answer.go}", which is not for ${lost}. Say under on for which phone the answer is.`);
			});
		});
	}
};

/** Every symptom stands at one stage of the journey. */
const journey: Rule = ({ guides, diagrams }, refuse) => {
	const missing = new Set(
		guides.filter(({ data }) => data.kind === 'symptom').map(({ id }) => id.replace('symptoms/', '')),
	);
	const known = new Set(missing);
	for (const { file, data } of diagrams) {
		if (!('stages' in data)) continue;
		data.stages.forEach(({ symptoms }, stage) =>
			symptoms.forEach((id, index) => {
				if (known.has(id) && !missing.delete(id))
					refuse(
						file,
						['stages', stage, 'symptoms', index],
						`names "${id}" again. Leave it at the one stage where it shows.`,
					);
			}),
		);
		for (const id of missing)
			refuse(file, ['stages'], `name the symptom "${id}" nowhere. Name it at the stage where it shows.`);
	}
};

/**
 * What nobody can reach is not published: a build refuses it, and `npm run dev` only warns, so that it can be looked
 * at first.
 */
export function unusedIn({ fixes, guides, sources }: Library): Problem[] {
	const cited = new Set([...fixes.values(), ...guides.values()].flatMap((one) => one.sources.map(({ id }) => id)));
	return [
		...[...fixes.values()]
			.filter((fix) => fix.guides.length === 0)
			.map(({ file }) => ({
				file,
				message: 'no guide has this fix in its checklist. Add it to one, or remove the file.',
			})),
		...[...sources.values()]
			.filter(({ id }) => !cited.has(id))
			.map(({ file }) => ({
				file,
				message: 'no fix and no guide cites this source. Cite it under sources, or remove the file.',
			})),
	];
}
