import { cannotTell } from '@/path/path';
import type { StepData } from '@/schemas/fix';
import { identify, join, type Contents, type Fix, type Library } from './join';
import { textProblems } from './link-problems';
import { nameProblems } from './names';
import { listed } from './navigation';
import { partsOf, shownOn } from './platforms';
import { pathsOf, type Problem } from './problem';

/** A rule that one file alone cannot break. */
type Rule = (library: Library, refuse: (file: string, path: PropertyKey[], message: string) => void) => void;

/** The library of all content; without one where names are wrong. `unused` is what only a build refuses. */
export function joined(contents: Contents): { library?: Library; problems: Problem[]; unused: Problem[] } {
	const problems = nameProblems(identify(contents));
	if (problems.length > 0) return { problems, unused: [] };
	const library = join(contents);
	for (const rule of [safeguards, removals, backups, checklists, questions])
		rule(library, (file, path, message) => void problems.push({ file, path, message }));
	problems.push(...textProblems(Object.values(contents).flat(), library));
	return { library, problems, unused: problems.length > 0 ? [] : unusedIn(library) };
}

/** What can lose chats needs a copy first, on every phone it is for. */
const safeguards: Rule = ({ fixes }, refuse) => {
	for (const { file, risk, avoid, needs, platforms } of fixes.values()) {
		if (risk !== 'loses-chats' || avoid) continue;
		for (const platform of platforms)
			if (!needs.some((need) => need.safeguard && need.platforms.includes(platform)))
				refuse(
					file,
					needs.length > 0 ? ['needs'] : ['risk'],
					`${needs.length > 0 ? 'names' : 'is loses-chats, and needs names'} no safeguard for ${platform}. Add to needs a fix with safeguard: true that works on ${platform}.`,
				);
	}
};

const removing = /^(uninstall|delete app|offload app|clear (all )?(data|storage))$/i;

/**
 * No step leads to a button that takes WhatsApp or its data off the phone, unless the fix says that it can lose
 * chats.
 */
const removals: Rule = ({ fixes }, refuse) => {
	for (const { file, risk, steps } of fixes.values())
		steps.forEach((step, index) => {
			const found = pathsOf(step).find(({ labels }) => labels.includes('WhatsApp') && removing.test(labels.at(-1)!));
			if (found && risk !== 'loses-chats')
				refuse(
					file,
					['steps', index, ...found.path],
					'ends at a button that takes WhatsApp or its chats off the phone. Set risk: loses-chats, or end the path before it.',
				);
		});
};

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

const startsBackup = ({ steps }: Fix) => steps.some((step) => step['starts-backup']);

/**
 * Whoever lacks chats on this phone is told at each step that a backup would replace the good one, and no label says
 * less.
 */
const backups: Rule = ({ fixes }, refuse) => {
	for (const fix of fixes.values()) {
		fix.steps.forEach((step, index) => {
			if (tellsToBackUp(step) && !step['starts-backup'])
				refuse(
					fix.file,
					['steps', index],
					'tells to start a backup, and does not warn whose chats are missing. Add starts-backup: true.',
				);
		});
		const starts = startsBackup(fix);
		const wrong = (message: string) => refuse(fix.file, ['risk'], message);
		if (fix.risk === 'none' && starts)
			wrong('is none, and a step starts a backup. Choose the risk of what the fix does beside that.');
		if (fix.risk === 'none' && fix.cost)
			wrong('is none, and something may be gone, says cost. Raise the risk, or remove cost.');
		if (fix.risk === 'replaces-backup' && !starts && !fix.avoid)
			wrong('is replaces-backup, and no step starts a backup. Add starts-backup: true to the one that does.');
	}
};

/** Turns off what would replace the good backup while chats are missing. */
const stopsBackups = 'stop-automatic-backup';

/** What a fix needs comes before it; and where chats are missing, no new backup takes the place of the one that holds them. */
const checklists: Rule = ({ guides }, refuse) => {
	for (const guide of guides.values()) {
		const before = new Set<Fix>();
		guide.sections.forEach(({ fixes }, index) =>
			fixes.forEach((fix, at) => {
				const wrong = (problem: string) =>
					refuse(guide.file, ['checklist', index, 'fixes', at], `names the fix "${fix.id}"${problem}`);
				if (before.has(fix)) wrong(' again. Leave it where it comes first.');
				const shared = shownOn(fix, guide);
				if (shared.length === 0)
					wrong(
						`, which is for ${fix.platforms.join(' and ')} only. Remove it, or correct the platforms of the guide.`,
					);
				for (const need of fix.needs)
					if (!before.has(need) && need.platforms.some((platform) => shared.includes(platform)))
						wrong(` before "${need.id}", which it needs first. Put "${need.id}" above it.`);
				before.add(fix);
				if (guide.kind !== 'recovery') return;
				if (fix.risk === 'replaces-backup' || startsBackup(fix))
					wrong(
						', which starts a backup, and its readers miss chats. Link to it where it is safe, or put it into after/restored.',
					);
				if (fix.risk === 'loses-chats' && !fix.needs.some(({ id }) => id === stopsBackups))
					wrong(`, which can lose chats and does not need "${stopsBackups}" first. Add it to the needs of that fix.`);
			}),
		);
	}
};

/**
 * Every question can be answered on each phone it is asked on, also by who cannot tell, and no answer leads into
 * loss.
 */
const questions: Rule = ({ guides }, refuse) => {
	for (const guide of guides.values())
		guide.questions.forEach(({ on, answers }, index) => {
			const wrong = (path: PropertyKey[], message: string) =>
				refuse(guide.file, ['questions', index, ...path], message);
			const phones = guide.platforms.filter((phone) => !on || phone === on);
			if (phones.length === 0)
				wrong(['on'], `is ${on}, which is not among the platforms of the guide. Correct one of them.`);
			for (const phone of phones)
				if (answers.filter((answer) => !answer.on || answer.on === phone).length < 2)
					wrong(
						['answers'],
						`are fewer than two on ${phone}. Add one, or say under on for which phone the question is.`,
					);
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
				answer.try.forEach((fix, place) => {
					const not = (why: string) => bad(['try', place], `names the fix "${fix.id}", which ${why}`);
					if (!listed(guide).includes(fix)) not('is not in the checklist. Add it there, or remove it here.');
					if (where.length > 0 && !fix.platforms.some((phone) => where.includes(phone)))
						not(`is not for ${where.join(' or ')}. Remove it.`);
					if (fix.risk === 'loses-chats' || fix.avoid) not('can lose chats. Remove it.');
				});
				if (answer.go === guide) bad(['go'], 'names its own guide. Name another, or remove it.');
				const lost = where.find((phone) => answer.go && !answer.go.platforms.includes(phone));
				if (lost)
					bad(
						['go'],
						`names "${answer.go!.id}", which is not for ${lost}. Say under on for which phone the answer is.`,
					);
			});
		});
};

/** What nobody can reach. */
function unusedIn({ fixes, guides, sources }: Library): Problem[] {
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
