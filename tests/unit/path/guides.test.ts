import { expect, test } from 'vitest';
import { siteLibrary } from '../../content';
import type { Answer, Guide, Question } from '@/library/join';
import { leads, pathGuide } from '@/library/navigation';
import { cannotTell, firstSet, pathOf } from '@/path/path';
import type { Platform } from '@/schemas/shared';

const { fixes, guides } = siteLibrary();
const isFor = (phone: Platform, one: { on?: Platform | undefined }) => !one.on || one.on === phone;
const asked = (guide: Guide, phone: Platform) => guide.questions.filter((question) => isFor(phone, question));
const answers = (question: Question, phone: Platform) => question.answers.filter((answer) => isFor(phone, answer));
const name = (guide: Guide, phone: Platform) => `${guide.id} on ${phone}`;

const walks = [...guides.values()]
	.filter(leads)
	.flatMap((guide) => guide.platforms.map((phone) => ({ guide, phone, path: pathGuide(guide) })));
const asking = walks.filter(({ guide }) => guide.questions.length > 0);

/** Every way to answer the questions, also by leaving some out. */
function combinations(questions: Question[], phone: Platform): Map<Question, Answer>[] {
	return questions.reduce<Map<Question, Answer>[]>(
		(all, question) =>
			all.flatMap((said) => [said, ...answers(question, phone).map((answer) => new Map(said).set(question, answer))]),
		[new Map()],
	);
}

test('every symptom and both phones are asked two to four short questions, each with a way out', () => {
	const all = walks.filter(({ guide }) => ['symptom', 'platform'].includes(guide.kind));
	expect(all.length).toBeGreaterThan(20);
	const words = (text: string) => text.split(/\s+/).length;
	for (const { guide, phone } of all) {
		const questions = asked(guide, phone);
		expect([2, 3, 4], name(guide, phone)).toContain(questions.length);
		for (const question of questions) {
			expect(words(question.ask), question.ask).toBeLessThanOrEqual(10);
			expect(answers(question, phone).at(-1)!.id, `${name(guide, phone)}, ${question.id}`).toBe(cannotTell);
			for (const { say } of question.answers) expect(words(say), say).toBeLessThanOrEqual(5);
		}
	}
});

test('whatever is answered, a guide leads to another one, or to two to five fixes of at most twenty minutes', () => {
	let walked = 0;
	for (const { guide, phone, path } of asking)
		for (const said of combinations(asked(guide, phone), phone)) {
			if ([...said.values()].some((answer) => answer.go)) continue;
			walked++;
			const { first, rest } = pathOf(
				path,
				phone,
				Object.fromEntries([...said].map(([question, answer]) => [question.id, answer.id])),
			);
			const where = `${name(guide, phone)}: ${[...said].map(([{ ask }, { say }]) => `${ask} ${say}.`).join(' ')}`;
			const chosen = first.map((id) => fixes.get(id)!);
			expect([2, 3, 4, 5], where).toContain(first.length);
			expect(
				chosen.reduce((sum, fix) => sum + fix.minutes, 0),
				where,
			).toBeLessThanOrEqual(firstSet.minutes);
			expect(
				chosen.filter((fix) => fix.risk === 'loses-chats' || fix.avoid || !fix.platforms.includes(phone)),
				where,
			).toEqual([]);
			const likely = [...said.values()].flatMap((answer) => answer.try).filter((fix) => fix.platforms.includes(phone));
			if (phone === 'android' && guide.kind !== 'recovery')
				expect(chosen[0]!.quick && chosen[0]!.safeguard, where).toBe(true);
			if (likely[0]) expect(first, where).toContain(likely[0].id);
			expect([...first, ...rest].toSorted(), where).toEqual(
				path.fixes
					.filter((fix) => fix.platforms.includes(phone))
					.map(({ id }) => id)
					.toSorted(),
			);
		}
	expect(walked).toBeGreaterThan(1000);
});

test('an answer is never without a fix for its phone', () => {
	for (const { guide, phone } of asking)
		for (const question of asked(guide, phone))
			for (const answer of answers(question, phone).filter((one) => one.try.length > 0))
				expect(
					answer.try.some((fix) => fix.platforms.includes(phone)),
					`${name(guide, phone)}, ${question.id}, ${answer.id}`,
				).toBe(true);
});

test('the answers lead nobody round in a circle', () => {
	const rounds: string[] = [];
	const follow = (guide: Guide, phone: Platform, behind: Guide[]) => {
		if (behind.includes(guide)) return void rounds.push([...behind, guide].map(({ id }) => id).join(' > '));
		for (const question of asked(guide, phone))
			for (const { go } of answers(question, phone)) if (go) follow(go, phone, [...behind, guide]);
	};
	for (const { guide, phone } of asking) follow(guide, phone, []);
	expect(rounds).toEqual([]);
});

test('with every answer to a question of the last backup, today leads to the end that makes sure', () => {
	const dates = asking.flatMap(({ guide, phone }) => asked(guide, phone).filter(({ id }) => id.endsWith('-date')));
	expect(dates.length).toBeGreaterThan(10);
	for (const { answers } of dates) expect(answers.find(({ id }) => id === 'today')?.go?.id).toBe('after/worked');
});

test('the lists keep the order that their texts give', () => {
	const order = (guide: string, phone: Platform) =>
		pathGuide(guides.get(guide)!)
			.fixes.filter((fix) => fix.platforms.includes(phone) && !fix.safeguard && fix.id !== 'read-last-backup')
			.map(({ id }) => id);
	expect(order('symptoms/cant-complete-backup', 'android')[0]).toBe('free-google-storage');
	expect(order('symptoms/cant-complete-backup', 'iphone')[0]).toBe('free-icloud-storage');
	expect(order('symptoms/stuck-at-0', 'iphone')[0]).toBe('switch-on-icloud');
	expect(order('symptoms/no-account', 'android')[0]).toBe('grant-permissions');
	expect(order('symptoms/silent-failure', 'android')[0]).toBe('check-backup-settings');
	for (const guide of ['cant-complete-backup', 'storage-full', 'starts-over'])
		for (const phone of ['android', 'iphone'] as const)
			expect(order(`symptoms/${guide}`, phone).slice(0, 3), `${guide} on ${phone}`).toContain('leave-out-videos');
});

test('a long copy comes after what is quick, and before what signs out or can lose chats', () => {
	for (const { guide, phone, path } of asking) {
		const ids = path.fixes.filter((fix) => fix.platforms.includes(phone)).map(({ id }) => id);
		const copies = ['copy-local-backup', 'encrypted-computer-backup'].filter((id) => ids.includes(id));
		for (const copy of copies) {
			for (const quick of ['turn-off-vpn', 'close-and-reopen', 'restart-phone'].filter((id) => ids.includes(id)))
				expect(ids.indexOf(quick), `${name(guide, phone)}: ${quick}`).toBeLessThan(ids.indexOf(copy));
			for (const later of ['sign-in-again', 'allow-background', 'wait-for-service'].filter((id) => ids.includes(id)))
				expect(ids.indexOf(later), `${name(guide, phone)}: ${later}`).toBeGreaterThan(ids.indexOf(copy));
		}
		if (ids.includes('wait-for-service') && guide.kind !== 'recovery')
			expect(ids.indexOf('check-service'), name(guide, phone)).toBeLessThan(ids.indexOf('wait-for-service'));
	}
});
