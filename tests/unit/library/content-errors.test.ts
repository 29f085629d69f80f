import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../../check';
import { readContent } from '../../content';

const laidOverGood = (name: string) => ['tests/fixtures/good', `tests/fixtures/${name}`];

test('accepts good content and joins it', () => {
	const { library, problems } = readContent('tests/fixtures/good');
	expect(problems).toEqual([]);
	const restart = library!.fixes.get('restart')!;
	expect(restart.guides.map((guide) => guide.id)).toEqual(['causes/glitch']);
	expect(restart.steps.map((step) => [step.key, step.formerKeys])).toEqual([
		['restart--turn-off', ['restart--switch-off', 'reboot--turn-off', 'reboot--switch-off']],
		['restart--settings', ['reboot--settings']],
	]);
	expect(restart.steps[1]!.paths).toEqual({ android: ['Settings', 'System'], iphone: ['Settings', 'General'] });
	expect(library!.fixes.get('wipe')!.needs.map((fix) => fix.id)).toEqual(['copy-chats']);
});

/** Folder of tests/fixtures → the one message that the build stops with. */
const messages: Record<string, string> = {
	'address-not-https':
		'content/sources/maker.yml:2: url "http://example.org/copies" is not an https address. Write the whole address, starting with https://.',
	'anchor-of-nothing':
		'content/guides/causes/glitch.mdx: the link #how-to-tel leads to nothing on /causes/glitch/. Did you mean #how-to-tell?',
	'answer-goes-to-a-guide-of-the-other-phone':
		'content/guides/causes/glitch.mdx: questions, question "date", answer "today", goes to "android", which is not for iphone. Say under on for which phone it is.',
	'answer-goes-to-its-own-guide':
		'content/guides/causes/glitch.mdx: questions, question "date", answer "today", goes to its own guide. Name another, or remove go.',
	'answer-of-another-platform':
		'content/guides/causes/glitch.mdx: questions, question "date", answer "older", is for iphone, where it is not asked. Correct on, or remove the answer.',
	'answer-tries-a-fix-of-the-other-phone':
		'content/guides/causes/glitch.mdx: questions, question "date", answer "today", tries the fix "copy-chats", which is not for iphone. Remove it.',
	'answer-tries-what-can-lose-chats':
		'content/guides/causes/glitch.mdx: questions, question "date", answer "today", tries the fix "wipe", which can lose chats. Remove it.',
	'answer-tries-what-is-not-listed':
		'content/guides/causes/glitch.mdx: questions, question "date", answer "today", tries the fix "restart", which is not in the checklist. Add it there, or remove it here.',
	'backup-without-its-warning':
		'content/fixes/restart.yml: the step "settings" tells to start a backup, and does not warn whose chats are missing. Add starts-backup: true.',
	'backup-without-risk':
		'content/fixes/copy-chats.yml: risk is none, and a step starts a backup. Choose the risk of what the fix does beside that.',
	'bad-date': 'content/fixes/restart.yml:10: reviewed "31.1.2026" is not a day. Write it like 2026-11-22.',
	'cost-without-risk':
		'content/fixes/copy-chats.yml: risk is none, and something may be gone, says cost. Raise the risk, or remove cost.',
	'empty-title': 'content/fixes/restart.yml:1: title is empty. Write it, or remove the field if it may be left out.',
	'fix-before-its-safeguard':
		'content/guides/causes/glitch.mdx: checklist names the fix "wipe" before "copy-chats", which it needs first. Put "copy-chats" above it.',
	'fix-of-the-wrong-platform':
		'content/guides/causes/glitch.mdx: checklist names the fix "copy-chats", which is for android only. Remove it, or correct the platforms of the guide.',
	'fix-twice-in-a-guide':
		'content/guides/causes/glitch.mdx: checklist names the fix "restart" twice. Leave it where it comes first.',
	'impossible-date': 'content/sources/maker.yml:6: read "2026-02-30" is not a day. Write it like 2026-11-22.',
	'link-not-from-the-root':
		'content/guides/causes/glitch.mdx: the link ../restart/ is not written from the root. Begin it with / and end it with /.',
	'link-to-an-old-address':
		'content/guides/causes/glitch.mdx: the link /fixes/reboot/ is not the address of the page. Write /fixes/restart/.',
	'link-to-nowhere':
		'content/fixes/restart.yml: the link /fixes/restrat/ leads to no page. Did you mean /fixes/restart/?',
	'link-to-nowhere-in-guide':
		'content/guides/causes/glitch.mdx: the link /symptoms/frozen/ leads to no page. Correct it, or remove it.',
	'link-without-slash':
		'content/guides/causes/glitch.mdx: the link /fixes/restart is not the address of the page. Write /fixes/restart/.',
	'loses-chats-without-loss': 'content/fixes/wipe.yml:1: loses is missing for android. Say exactly what is lost there.',
	'loses-chats-without-safeguard':
		'content/fixes/wipe.yml: needs has no safeguard for android, and the fix can lose chats. Add a fix with safeguard: true that works on android.',
	'malformed-fix-id':
		'content/fixes/Restart2_.yml: the file name gives the id "Restart2_", which is not an id. Rename it to lowercase words joined by single hyphens.',
	'malformed-step-id':
		'content/fixes/restart.yml:12: steps.1.id "Turn_Off" is not an id. Use lowercase letters and digits in words joined by single hyphens, like "restart-router".',
	'month-thirteen': 'content/fixes/restart.yml:10: reviewed "2026-13-45" is not a day. Write it like 2026-11-22.',
	'no-source': 'content/fixes/copy-chats.yml:1: sources is empty. Cite at least one source, or set common-sense: true.',
	'no-steps':
		'content/fixes/copy-chats.yml:1: steps is empty. Write at least one step, or say under avoid why nobody should do it.',
	'octal-number':
		'content/fixes/restart.yml:7: "010" would be read as 10. Write 10, or put it in quotes if it is a text.',
	'old-name-of-another':
		'content/fixes/copy-chats.yml: formerly names "fixes/restart", which already belongs to content/fixes/restart.yml. Leave each name with one owner.',
	'path-of-no-app':
		'content/fixes/restart.yml: steps.settings.path begins with "Setings", which is no app. Did you mean Settings?',
	'question-of-another-platform':
		'content/guides/causes/glitch.mdx: questions, question "date", is for iphone, which is not among the platforms of the guide. Correct one of them.',
	'question-that-cannot-be-left-open':
		'content/guides/causes/glitch.mdx: questions, question "date", cannot be left open. Add the answer { id: unknown, say: I can’t tell }, with neither try nor go.',
	'question-with-one-answer-on-a-phone':
		'content/guides/causes/glitch.mdx: questions, question "date", has fewer than two answers on iphone. Add one, or say under on for which phone it is.',
	'quote-without-end': 'content/fixes/restart.yml:1: cannot be read: the quote that begins here has no end. Close it.',
	'quote-without-end-in-guide':
		'content/guides/causes/glitch.mdx:2: cannot be read: the quote that begins here has no end. Close it.',
	'recovery-with-backups-on':
		'content/guides/recover/empty.mdx: checklist, section "once-more", names the fix "wipe", which can lose chats and does not need "stop-automatic-backup" first. Add it to the needs of that fix.',
	'removal-without-risk':
		'content/fixes/restart.yml: the path of the step "settings" ends at a button that takes WhatsApp or its chats off the phone. Set risk: loses-chats, or end the path before it.',
	'replaces-backup-without-a-backup':
		'content/fixes/restart.yml: risk is replaces-backup, and no step starts a backup. Add starts-backup: true to the one that does.',
	'step-of-another-platform':
		'content/fixes/copy-chats.yml:10: steps has the step "copy" on iphone, which is not among its platforms. Add iphone to platforms, or remove the step.',
	'truth-in-other-words': 'content/fixes/restart.yml:24: common-sense must be true or false.',
	'two-answers-one-id':
		'content/guides/causes/glitch.mdx: questions, question "date", answer "today", has the id of another. Give each its own.',
	'two-fixes-one-id':
		'content/fixes/again/restart.yaml: the fix id "restart" is already that of content/fixes/restart.yml. Rename one of the two files.',
	'two-questions-one-id':
		'content/guides/causes/glitch.mdx: questions, question "date", has the id of another. Give each its own.',
	'two-sections-one-id':
		'content/guides/causes/glitch.mdx: checklist has two sections with the id "safe-first". Give each its own.',
	'two-steps-one-id': 'content/fixes/restart.yml:11: steps has two steps with the id "turn-off". Give each its own.',
	'unknown-cause':
		'content/fixes/restart.yml: causes names the unknown cause "glich". Add content/guides/causes/glich.mdx, or correct the name.',
	'unknown-field': 'content/fixes/restart.yml:7: unknown field "minuts". Did you mean minutes?',
	'unknown-field-in-guide': 'content/guides/causes/glitch.mdx:5: unknown field "cheklist". Did you mean checklist?',
	'unknown-fix-in-guide':
		'content/guides/causes/glitch.mdx: checklist, section "can-lose-chats", names the unknown fix "wype". Add content/fixes/wype.yml, or correct the name.',
	'unknown-guide':
		'content/guides/causes/glitch.mdx: worked names the unknown guide "after/wroked". Add content/guides/after/wroked.mdx, or correct the name.',
	'unknown-need':
		'content/fixes/wipe.yml: needs names the unknown fix "copy-chat". Add content/fixes/copy-chat.yml, or correct the name.',
	'unknown-risk':
		'content/fixes/restart.yml:5: risk "some" is not a risk. Use none, pauses, settings, replaces-backup, loses-chats.',
	'unknown-source':
		'content/fixes/copy-chats.yml: sources names the unknown source "makr". Add content/sources/makr.yml, or correct the name.',
	'unused-fix': 'content/fixes/restart.yml: no guide has this fix in its checklist. Add it to one, or remove the file.',
	'unused-source':
		'content/sources/other.yml: no fix and no guide cites this source. Cite it under sources, or remove the file.',
	'vendor-without-wares': 'content/sources/maker.yml:1: sells is missing. A vendor is labelled with what it sells.',
};

test('every broken fixture has its message here', () => {
	const folders = readdirSync('tests/fixtures', { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name);
	expect(Object.keys(messages).sort()).toEqual(
		folders.filter((name) => !['good', 'first-build'].includes(name)).sort(),
	);
});

for (const [name, message] of Object.entries(messages))
	test(`refuses ${name.replaceAll('-', ' ')}`, () => {
		expect(check(laidOverGood(name)).errors).toEqual([message]);
	});
