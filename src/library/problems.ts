import { cannotTell } from '@/path/path';
import type { StepData } from '@/schemas/fix';
import { idPattern } from '@/schemas/shared';
import type { Identified, Library } from './join';

/** A rule that one file alone cannot break. Each problem names the field and the remedy. */
type Rule = (contents: Identified, refuse: (file: string, problem: string) => void) => void;

/** What breaks a rule, one line a problem, each naming the file, the field and the remedy. */
export function problems(contents: Identified): string[] {
	const found: string[] = [];
	const refuse = (file: string, problem: string) => void found.push(`${file}: ${problem}`);
	ids(contents, refuse);
	// With two files under one name, every further message would be about the wrong one.
	if (found.length === 0)
		for (const rule of [formerly, references, safeguards, removals, backups, checklists, recoveries, questions])
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
					`the file name gives the id "${part}", which is not an id. Rename it to lowercase words joined by single hyphens.`,
				);
			const owner = owners.get(id);
			if (owner) refuse(file, `the ${kind} id "${id}" is already that of ${owner}. Rename one of the two files.`);
			else owners.set(id, file);
		}
	}
};

/** An old name may belong to one thing only, and not to one that exists today. */
const formerly: Rule = ({ fixes, guides }, refuse) => {
	const claim = (owners: Map<string, string>, names: string[], file: string, field = 'formerly') => {
		for (const name of names) {
			const owner = owners.get(name);
			if (owner)
				refuse(file, `${field} names "${name}", which already belongs to ${owner}. Leave each name with one owner.`);
			else owners.set(name, file);
		}
	};
	const addresses = new Map(guides.map(({ id, file }) => [id, file]));
	for (const { id, file } of fixes) addresses.set(`fixes/${id}`, file);
	for (const { file, data } of fixes) {
		claim(
			addresses,
			data.formerly.map((old) => `fixes/${old}`),
			file,
		);
		const steps = new Map(data.steps.map(({ id }) => [id, file]));
		for (const step of data.steps) claim(steps, step.formerly, file, `formerly of the step "${step.id}"`);
	}
	for (const { file, data } of guides) claim(addresses, data.formerly, file);
};

const fileOf = {
	fix: (id: string) => `content/fixes/${id}.yml`,
	source: (id: string) => `content/sources/${id}.yml`,
	guide: (id: string) => `content/guides/${id}.mdx`,
	cause: (id: string) => `content/guides/causes/${id}.mdx`,
};

const references: Rule = ({ fixes, guides, sources }, refuse) => {
	const known = new Set([
		...fixes.map(({ id }) => fileOf.fix(id)),
		...sources.map(({ id }) => fileOf.source(id)),
		...guides.map(({ id }) => fileOf.guide(id)),
	]);
	const check = (file: string, field: string, kind: keyof typeof fileOf, names: string[]) => {
		for (const name of names)
			if (!known.has(fileOf[kind](name)))
				refuse(file, `${field} names the unknown ${kind} "${name}". Add ${fileOf[kind](name)}, or correct the name.`);
	};
	for (const { file, data } of fixes) {
		check(file, 'causes', 'cause', data.causes);
		check(file, 'needs', 'fix', data.needs);
		check(file, 'sources', 'source', data.sources);
	}
	for (const { file, data } of guides) {
		for (const section of data.checklist) check(file, `checklist, section "${section.id}",`, 'fix', section.fixes);
		check(file, 'worked', 'guide', data.worked ? [data.worked] : []);
		check(file, 'causes', 'cause', data.causes);
		for (const { id, look, answers } of data.questions) {
			const field = `questions, question "${id}",`;
			check(file, field, 'fix', [...(look ? [look] : []), ...answers.flatMap((answer) => answer.try)]);
			check(
				file,
				field,
				'guide',
				answers.flatMap(({ go }) => go ?? []),
			);
		}
		check(file, 'sources', 'source', data.sources);
	}
};

const byId = (fixes: Identified['fixes']) => new Map(fixes.map(({ id, data }) => [id, data]));

/** What can lose chats needs a copy first, on every phone it is for. */
const safeguards: Rule = ({ fixes }, refuse) => {
	const known = byId(fixes);
	for (const { file, data } of fixes) {
		if (data.risk !== 'loses-chats' || data.avoid) continue;
		const copies = data.needs.map((id) => known.get(id)).filter((need) => need?.safeguard);
		for (const platform of data.platforms)
			if (!copies.some((copy) => copy?.platforms.includes(platform)))
				refuse(
					file,
					`needs has no safeguard for ${platform}, and the fix can lose chats. Add a fix with safeguard: true that works on ${platform}.`,
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
		for (const { id, path } of data.steps) {
			const paths = Array.isArray(path) ? [path] : [path?.android, path?.iphone];
			if (paths.some((labels) => labels?.includes('WhatsApp') && removing.test(labels.at(-1)!)))
				refuse(
					file,
					`the path of the step "${id}" ends at a button that takes WhatsApp or its chats off the phone. Set risk: loses-chats, or end the path before it.`,
				);
		}
	}
};

/** Words that tell somebody to start a backup, in a sentence that does not forbid it. */
const backupWords =
	/\b(tap|press|choose)\b[^.]*\*\*back up( now)?\*\*|\b(start|restart|make|run|try|force)\b (a|an|the|one|another|your|this|its)? ?((new|first|full|last|whatsapp|more) )*backup\b|\bback up (again|at once)\b/i;
const forbids = /\b(not|never|no|cannot|until|before|without|whether)\b/i;
const isBackUp = (labels: string[] | undefined) => /^back up( now)?$/i.test(labels?.at(-1) ?? '');

/**
 * Whether a step tells to start a backup. A link to another fix, or to a guide, is not yet an order: that page has
 * its own warning.
 */
export function tellsToBackUp({ do: order, note = '', path }: StepData): boolean {
	const paths = Array.isArray(path) ? [path] : [path?.android, path?.iphone];
	const sentences = `${order} ${note}`.replace(/\[[^\]]*\]\(\/[^)]*\)/g, '').split(/(?<=[.!?:;])\s+/);
	return paths.some(isBackUp) || sentences.some((sentence) => backupWords.test(sentence) && !forbids.test(sentence));
}

/**
 * Whoever lacks chats on this phone is told at each step that a backup would replace the good one, and no label says
 * less.
 */
const backups: Rule = ({ fixes }, refuse) => {
	for (const { file, data } of fixes) {
		for (const step of data.steps)
			if (tellsToBackUp(step) && !step['starts-backup'])
				refuse(
					file,
					`the step "${step.id}" tells to start a backup, and does not warn whose chats are missing. Add starts-backup: true.`,
				);
		const starts = data.steps.some((step) => step['starts-backup']);
		if (data.risk === 'none' && starts)
			refuse(file, 'risk is none, and a step starts a backup. Choose the risk of what the fix does beside that.');
		if (data.risk === 'none' && data.cost)
			refuse(file, 'risk is none, and something may be gone, says cost. Raise the risk, or remove cost.');
		if (data.risk === 'replaces-backup' && !starts && !data.avoid)
			refuse(
				file,
				'risk is replaces-backup, and no step starts a backup. Add starts-backup: true to the one that does.',
			);
	}
};

const checklists: Rule = ({ fixes, guides }, refuse) => {
	const known = byId(fixes);
	for (const { file, data: guide } of guides) {
		const wrong = (problem: string) => refuse(file, `checklist ${problem}`);
		const before = new Set<string>();
		const sections = new Set<string>();
		for (const section of guide.checklist) {
			if (sections.has(section.id)) wrong(`has two sections with the id "${section.id}". Give each its own.`);
			sections.add(section.id);
			for (const id of section.fixes) {
				const fix = known.get(id);
				if (!fix) continue;
				if (before.has(id)) wrong(`names the fix "${id}" twice. Leave it where it comes first.`);
				const shared = fix.platforms.filter((platform) => guide.platforms.includes(platform));
				if (shared.length === 0)
					wrong(
						`names the fix "${id}", which is for ${fix.platforms.join(' and ')} only. Remove it, or correct the platforms of the guide.`,
					);
				for (const need of fix.needs)
					if (!before.has(need) && known.get(need)?.platforms.some((platform) => shared.includes(platform)))
						wrong(`names the fix "${id}" before "${need}", which it needs first. Put "${need}" above it.`);
				before.add(id);
			}
		}
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
		for (const { id, fixes } of data.checklist)
			for (const fix of fixes) {
				const named = `checklist, section "${id}", names the fix "${fix}", which`;
				if (starting.has(fix))
					refuse(
						file,
						`${named} starts a backup, and its readers miss chats. Link to it where it is safe, or put it into after/restored.`,
					);
				const { risk, needs = [] } = known.get(fix) ?? {};
				if (risk === 'loses-chats' && !needs.includes(stopsBackups))
					refuse(
						file,
						`${named} can lose chats and does not need "${stopsBackups}" first. Add it to the needs of that fix.`,
					);
			}
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
		const asked = new Set<string>();
		for (const { id, on, answers } of guide.questions) {
			const wrong = (problem: string) => refuse(file, `questions, question "${id}", ${problem}`);
			if (asked.has(id)) wrong('has the id of another. Give each its own.');
			asked.add(id);
			const phones = guide.platforms.filter((phone) => !on || phone === on);
			if (phones.length === 0)
				wrong(`is for ${on}, which is not among the platforms of the guide. Correct one of them.`);
			for (const phone of phones) {
				const here = answers.filter((answer) => !answer.on || answer.on === phone);
				if (here.length < 2)
					wrong(`has fewer than two answers on ${phone}. Add one, or say under on for which phone it is.`);
			}
			if (!answers.some((answer) => answer.id === cannotTell && !answer.on && !answer.go && answer.try.length === 0))
				wrong(`cannot be left open. Add the answer { id: ${cannotTell}, say: I can’t tell }, with neither try nor go.`);
			const given = new Set<string>();
			for (const answer of answers) {
				const bad = (problem: string) => wrong(`answer "${answer.id}", ${problem}`);
				if (given.has(answer.id)) bad('has the id of another. Give each its own.');
				given.add(answer.id);
				const where = phones.filter((phone) => !answer.on || phone === answer.on);
				if (phones.length > 0 && where.length === 0)
					bad(`is for ${answer.on}, where it is not asked. Correct on, or remove the answer.`);
				for (const name of answer.try) {
					const fix = known.get(name);
					if (!fix) continue;
					if (!listed.has(name))
						bad(`tries the fix "${name}", which is not in the checklist. Add it there, or remove it here.`);
					if (where.length > 0 && !fix.platforms.some((phone) => where.includes(phone)))
						bad(`tries the fix "${name}", which is not for ${where.join(' or ')}. Remove it.`);
					if (fix.risk === 'loses-chats' || fix.avoid) bad(`tries the fix "${name}", which can lose chats. Remove it.`);
				}
				if (answer.go === address) bad('goes to its own guide. Name another, or remove go.');
				const target = answer.go === undefined ? undefined : guideAt.get(answer.go);
				const lost = where.find((phone) => target && !target.platforms.includes(phone));
				if (lost) bad(`goes to "${answer.go}", which is not for ${lost}. Say under on for which phone it is.`);
			}
		}
	}
};

/**
 * What nobody can reach is not published: a build refuses it, and `npm run dev` only warns, so that it can be looked
 * at first.
 */
export function unusedIn({ fixes, guides, sources }: Library): string[] {
	const cited = new Set([...fixes.values(), ...guides.values()].flatMap((one) => one.sources.map(({ id }) => id)));
	return [
		...[...fixes.values()]
			.filter((fix) => fix.guides.length === 0)
			.map(({ file }) => `${file}: no guide has this fix in its checklist. Add it to one, or remove the file.`),
		...[...sources.values()]
			.filter(({ id }) => !cited.has(id))
			.map(({ file }) => `${file}: no fix and no guide cites this source. Cite it under sources, or remove the file.`),
	];
}
