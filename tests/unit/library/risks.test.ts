import { expect, test } from 'vitest';
import { partsOf } from '@/library/platforms';
import { tellsToBackUp } from '@/library/problems';
import { fixSchema, risks } from '@/schemas/fix';
import type { PhoneText } from '@/schemas/shared';
import { onlyIfAllHere, riskMeanings } from '@/texts/fix';
import { siteLibrary } from '../../content';

const fixes = [...siteLibrary().fixes.values()];

const step = (data: object) => fixSchema.shape.steps.parse([{ id: 'step', do: 'Look at the screen.', ...data }])[0]!;

test('knows the words that tell somebody to start a backup', () => {
	for (const data of [
		{ do: 'Start the backup again.' },
		{ do: 'Tap **Back up**. On an iPhone it is **Back Up Now**.' },
		{ do: 'Then start one more backup.' },
		{ do: 'If it is old, run the first backup in the evening.' },
		{ note: 'Too old? Tap **Back up**, and wait.' },
		{ path: ['WhatsApp', 'Chats', 'Chat backup', 'Back up'] },
		{ path: { iphone: ['WhatsApp', 'Chats', 'Chat Backup', 'Back Up Now'] } },
		{ do: { android: 'Tap **Back up**.', iphone: 'Look at the screen.' } },
		{ note: { iphone: 'Then start one more backup.' } },
	])
		expect(tellsToBackUp(step(data)), JSON.stringify(data)).toBe(true);
	for (const data of [
		{ do: 'Do not tap **Back up**.' },
		{ note: 'Never start a backup on this phone.' },
		{ do: 'See that the screen offers **Back Up Now**.' },
		{ do: '[Back up now](/fixes/back-up-now/).' },
		{ note: 'Are they all there? Then [back up now](/fixes/back-up-now/).' },
		{ do: 'Read the date of the last backup.' },
		{ path: ['WhatsApp', 'Chats', 'Chat backup'] },
	])
		expect(tellsToBackUp(step(data)), JSON.stringify(data)).toBe(false);
});

test('no risk promises what one of its fixes does not keep', () => {
	for (const { id, risk, cost, steps, loses } of fixes) {
		const meaning = riskMeanings[risk];
		const replaces = steps.some((step) => step['starts-backup']);
		if (replaces || cost || loses)
			expect(meaning, id).not.toMatch(/backup\b[^.]*\b(stays?|safe|harm)|no(thing| chat)? is lost/i);
		if (risk === 'loses-chats') expect(meaning, id).not.toMatch(/chats\b[^.]*\b(stay|safe)/i);
	}
	expect(fixes.filter(({ cost }) => cost).length).toBeGreaterThan(4);
	for (const risk of risks) expect(riskMeanings[risk]).not.toMatch(/cannot harm/i);
	// Some of these fixes restore an older state or move a phone's chats, which nobody promises to keep.
	expect(riskMeanings.settings).not.toMatch(/chats\b[^.]*\b(stay|safe|not affected)/i);
});

test('what lifts a limit says for whom it is, as a backup that was held back then runs by itself', () => {
	const lifting = fixes.filter(
		({ id, risk, causes, guides }) =>
			risk === 'settings' &&
			causes.length > 0 &&
			guides.every(({ kind }) => kind !== 'recovery') &&
			// It slows the growth of the next backups, and lets none run.
			id !== 'stop-auto-download',
	);
	expect(lifting.length).toBeGreaterThan(15);
	for (const { id, steps } of lifting)
		expect(
			steps.some((step) => step['starts-backup']),
			id,
		).toBe(true);
});

const plainly = (...texts: (PhoneText | undefined)[]) =>
	texts.flatMap((text) => partsOf(text).map(({ text }) => text)).join(' ');

const words = (id: string) => {
	const { why, steps } = fixes.find((fix) => fix.id === id)!;
	return plainly(why, ...steps.flatMap((step) => [step.do, step.note]));
};

test('an old phone that is opened again turns its own automatic backup off before anybody looks around', () => {
	const steps = fixes.find(({ id }) => id === 'open-old-phone-again')!.steps;
	const verify = steps.findIndex(({ id }) => id === 'verify-here');
	const off = steps.findIndex(
		({ do: order }, at) => at > verify && plainly(order).includes('(/fixes/stop-automatic-backup/)'),
	);
	expect(off).toBeGreaterThan(verify);
	expect(off).toBeLessThan(steps.findIndex(({ id }) => id === 'look'));
});

test('what makes room in a cloud spares the chats that somebody exported there', () => {
	for (const id of ['free-google-storage', 'clean-google-account', 'free-icloud-storage'])
		expect(words(id), id).toMatch(/chats? that you exported/);
});

test('what removes WhatsApp asks first for a second account in it', () => {
	for (const id of ['reinstall-whatsapp', 'ask-for-restore-again'])
		expect(words(id), id).toContain('(/fixes/check-second-account/)');
});

test('what moves the number to another phone first saves what a linked computer shows', () => {
	for (const id of ['get-number-back', 'open-old-phone-again', 'ask-for-restore-again'])
		expect(words(id), id).toContain('(/fixes/save-from-linked-computer/)');
});

test('the line at a step that starts a backup says for whom it is, and where the others go', () => {
	expect(onlyIfAllHere).toMatch(/all your chats are on this phone/);
	expect(onlyIfAllHere).toMatch(/\]\(\/(recover|symptoms\/missing-backup)\/\)/);
});

test('every fix that is named after a backup it starts says that it replaces the old one', () => {
	for (const id of ['back-up-now', 'test-after-changes', 'cancel-and-retry', 'schedule-backups'])
		expect(fixes.find((fix) => fix.id === id)?.risk, id).toBe('replaces-backup');
});

test('whoever restored an older state is told to turn automatic backups off before the next one runs', () => {
	for (const id of ['answer-chat-history-prompt', 'restore-older', 'restore-local-file', 'restore-whole-iphone'])
		expect(fixes.find((fix) => fix.id === id)!.steps.at(-1)!.do, id).toContain('(/fixes/stop-automatic-backup/)');
});

test('what can lose chats rests on an official page, named first', () => {
	const dangerous = fixes.filter(({ risk }) => risk === 'loses-chats');
	expect(dangerous.length).toBeGreaterThan(5);
	for (const { id, sources } of dangerous) expect(sources[0]?.kind, id).toBe('official');
});

test('what can cost something rests on an official page, or says that there is none', () => {
	const costly = fixes.filter(({ risk, cost }) => risk === 'replaces-backup' || cost);
	expect(costly.length).toBeGreaterThan(10);
	for (const { id, why, cost = '', sources } of costly)
		expect(
			sources.length === 0 ||
				sources.some(({ kind }) => kind === 'official') ||
				/no official page/i.test(plainly(why, cost)),
			id,
		).toBe(true);
});

test('no fix leans on a page that the site warns of, or on a seller alone', () => {
	for (const { id, sources } of fixes) {
		for (const { id: source, caution } of sources)
			expect(caution ?? '', `${id}: ${source}`).not.toMatch(/do not (follow|press|use)|lose your chats/i);
		if (sources.length > 0)
			expect(
				sources.map(({ kind }) => kind),
				id,
			).not.toEqual(['vendor']);
	}
});
