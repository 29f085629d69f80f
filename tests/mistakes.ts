import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A mistake in the content of tests/fixtures/good, and what everybody who meets it is told: the check, the build and the browser. */
export interface Mistake {
	name: string;
	/** In which file to put what in the place of what; a file that is not there yet is a copy of the other one. */
	changes: [file: string, from: string, to: string][];
	says: string;
}

const restart = 'fixes/restart.yml';
const copy = 'fixes/copy-chats.yml';
const wipe = 'fixes/wipe.yml';
const glitch = 'guides/causes/glitch.mdx';
const gone = 'guides/recover/gone.mdx';
const maker = 'sources/maker.yml';

export const mistakes: Mistake[] = [
	// YAML that cannot be read
	{
		name: 'bracket without end',
		changes: [[restart, '[android, iphone]', '[android, iphone']],
		says: 'content/fixes/restart.yml:3: cannot be read: the bracket [ that opens here is not closed. Close it with ] before the next field.',
	},
	{
		name: 'bracket without end in an answer',
		changes: [[glitch, 'try: [restart] }', 'try: [restart }']],
		says: 'content/guides/causes/glitch.mdx:12: cannot be read: the bracket [ that opens here is not closed. Close it with ] before the next field.',
	},
	{
		name: 'quote without end',
		changes: [[restart, 'undo: Nothing', 'undo: "Nothing']],
		says: 'content/fixes/restart.yml:6: cannot be read: the quote that begins here has no end. Close it.',
	},
	{
		name: 'quote without end in a guide',
		changes: [[glitch, 'title: A glitch', 'title: "A glitch']],
		says: 'content/guides/causes/glitch.mdx:2: cannot be read: the quote that begins here has no end. Close it.',
	},
	{
		name: 'tab',
		changes: [[restart, 'steps:\n  - id', 'steps:\n\t- id']],
		says: 'content/fixes/restart.yml:12: cannot be read: this line begins with a tab. Indent with spaces.',
	},
	{
		name: 'field that stands twice',
		changes: [[restart, 'minutes: 2', 'minutes: 2\ntitle: Restart it']],
		says: 'content/fixes/restart.yml:8: cannot be read: the field "title" stands here and on line 1. Keep one of them.',
	},
	{
		name: 'field that stands twice in a guide',
		changes: [[glitch, 'kind: cause', 'kind: cause\nreviewed: 2026-01-30']],
		says: 'content/guides/causes/glitch.mdx:6: cannot be read: the field "reviewed" stands here and on line 5. Keep one of them.',
	},
	{
		name: 'line too far to the left',
		changes: [[restart, '    timer: 30s', '   timer: 30s']],
		says: 'content/fixes/restart.yml:15: cannot be read: this line is not indented like those it belongs to. Begin it as far to the right as they do.',
	},
	{
		name: 'line too far to the right',
		changes: [[restart, '    timer: 30s', '      timer: 30s']],
		says: 'content/fixes/restart.yml:15: cannot be read: this line is not indented like those it belongs to. Begin it as far to the right as they do.',
	},
	{
		name: 'line too far to the right in a guide',
		changes: [[glitch, '    look: restart', '      look: restart']],
		says: 'content/guides/causes/glitch.mdx:10: cannot be read: this line is indented further than the one above. Indent it like its neighbours or, if it goes on with the text above, put all of that in quotes.',
	},
	{
		name: 'colon without quotes',
		changes: [[restart, 'It clears what hangs.', 'Mind this: it clears what hangs.']],
		says: 'content/fixes/restart.yml:2: cannot be read: a text with a colon followed by a space has to stand in quotes.',
	},
	{
		name: 'colon without a space',
		changes: [[restart, 'undo: Nothing to undo.', 'undo:Nothing to undo.']],
		says: 'content/fixes/restart.yml:6: cannot be read: this is no field. Write its name, a colon, a space and its value.',
	},
	{
		name: 'bold text without quotes',
		changes: [[restart, 'do: Turn it off.', 'do: **Turn off**']],
		says: 'content/fixes/restart.yml:13: cannot be read: a text that begins with a quote, a bracket or *, and goes on after it, has to stand in quotes as a whole.',
	},
	{
		name: 'bold beginning without quotes',
		changes: [[restart, 'do: Turn it off.', 'do: **Turn off** the phone.']],
		says: 'content/fixes/restart.yml:13: cannot be read: a text that begins with a quote, a bracket or *, and goes on after it, has to stand in quotes as a whole.',
	},
	{
		name: 'backtick without quotes',
		changes: [[restart, 'do: Turn it off.', 'do: `Turn off`']],
		says: 'content/fixes/restart.yml:13: cannot be read: a text that begins with ` has to stand in quotes.',
	},
	{
		name: 'words after a hash',
		changes: [[restart, 'do: Turn it off.', 'do: Dial the code #06.']],
		says: 'content/fixes/restart.yml:13: what follows the # is left out. Put the text in quotes if it belongs to it, or write it on a line of its own.',
	},
	{
		name: 'octal number',
		changes: [[restart, 'minutes: 2', 'minutes: 010']],
		says: 'content/fixes/restart.yml:7: "010" would be read as 10. Write 10, or put it in quotes if it is a text.',
	},

	// Fields
	{
		name: 'unknown field',
		changes: [[restart, 'minutes: 2', 'minuts: 2']],
		says: 'content/fixes/restart.yml:7: minuts is no field. Did you mean minutes?',
	},
	{
		name: 'unknown field of a step',
		changes: [[restart, '    timer: 30s', '    tmier: 30s']],
		says: 'content/fixes/restart.yml:15: steps.turn-off.tmier is no field. Did you mean timer?',
	},
	{
		name: 'unknown field in a guide',
		changes: [[glitch, 'checklist:', 'cheklist:']],
		says: 'content/guides/causes/glitch.mdx:15: cheklist is no field. Did you mean checklist?',
	},
	{
		name: 'unknown field of an answer',
		changes: [[glitch, 'try: [restart]', 'trie: [restart]']],
		says: 'content/guides/causes/glitch.mdx:12: questions.hangs.answers.always.trie is no field. The fields are: id, say, on, try, go, last-backup.',
	},
	{
		name: 'missing field',
		changes: [[restart, 'undo: Nothing to undo.\n', '']],
		says: 'content/fixes/restart.yml:1: undo is missing; it must be a text. Write it in plain words, in quotes if it holds a colon.',
	},
	{
		name: 'missing field of a step',
		changes: [[restart, '    do: Look at the settings.\n', '']],
		says: 'content/fixes/restart.yml:16: steps.settings.do is missing; it must be a text. Write it in plain words, in quotes if it holds a colon.',
	},
	{
		name: 'text of one phone alone',
		changes: [[restart, 'why: It clears what hangs.', 'why: { android: It clears what hangs. }']],
		says: 'content/fixes/restart.yml:2: why.iphone is missing. Add it, or write one text for all.',
	},
	{
		name: 'text for no phone',
		changes: [[restart, 'do: Look at the settings.', 'do: { both: Look at the settings. }']],
		says: 'content/fixes/restart.yml:17: steps.settings.do says nothing under android or iphone. Write it as a text.',
	},
	{
		name: 'text for each phone in a step for one',
		changes: [[restart, 'do: Turn it off.', 'on: android\n    do: { android: Turn it off. }']],
		says: 'content/fixes/restart.yml:14: steps.turn-off.do is for one phone anyway. Write it as a text.',
	},
	{
		name: 'text for an unknown phone',
		changes: [[restart, 'why: It clears what hangs.', 'why: { android: It clears, ipone: what hangs. }']],
		says: 'content/fixes/restart.yml:2: why.ipone is no field. Did you mean iphone?',
	},
	{
		name: 'number in words',
		changes: [[restart, 'minutes: 2', 'minutes: two']],
		says: 'content/fixes/restart.yml:7: minutes must be a whole number of minutes.',
	},
	{
		name: 'truth in other words',
		changes: [[restart, 'common-sense: true', 'common-sense: yes']],
		says: 'content/fixes/restart.yml:24: common-sense must be true or false.',
	},
	{
		name: 'text in place of a list',
		changes: [[restart, 'causes: [glitch]', 'causes: glitch']],
		says: 'content/fixes/restart.yml:4: causes must be a list, like [one] or [one, two].',
	},
	{
		name: 'bad date',
		changes: [[restart, 'reviewed: 2026-01-31', 'reviewed: 31.1.2026']],
		says: 'content/fixes/restart.yml:10: reviewed "31.1.2026" is not a day. Write it like 2026-11-22.',
	},
	{
		name: 'month thirteen',
		changes: [[restart, 'reviewed: 2026-01-31', 'reviewed: 2026-13-45']],
		says: 'content/fixes/restart.yml:10: reviewed "2026-13-45" is not a day. Write it like 2026-11-22.',
	},
	{
		name: 'impossible date',
		changes: [[maker, 'read: 2026-01-30', 'read: 2026-02-30']],
		says: 'content/sources/maker.yml:6: read "2026-02-30" is not a day. Write it like 2026-11-22.',
	},
	{
		name: 'impossible date in a guide',
		changes: [[glitch, 'reviewed: 2026-01-31', 'reviewed: 2026-02-31']],
		says: 'content/guides/causes/glitch.mdx:5: reviewed "2026-02-31" is not a day. Write it like 2026-11-22.',
	},
	{
		name: 'unknown kind of guide',
		changes: [[glitch, 'kind: cause', 'kind: cuase']],
		says: 'content/guides/causes/glitch.mdx:4: kind "cuase" is not a kind of guide. Did you mean cause? Use platform, symptom, recovery, cause, after, tool, page.',
	},
	{
		name: 'unknown risk',
		changes: [[restart, 'risk: pauses', 'risk: some']],
		says: 'content/fixes/restart.yml:5: risk "some" is not a risk. Use none, pauses, settings, replaces-backup, loses-chats.',
	},
	{
		name: 'unknown platform',
		changes: [[restart, '[android, iphone]', '[android, ipone]']],
		says: 'content/fixes/restart.yml:3: platforms "ipone" is not a platform. Did you mean iphone? Use android, iphone.',
	},
	{
		name: 'empty title',
		changes: [[restart, 'title: Restart the phone', 'title: ""']],
		says: 'content/fixes/restart.yml:1: title is empty. Write it, or remove the field if it may be left out.',
	},
	{
		name: 'malformed step id',
		changes: [[restart, '- id: turn-off', '- id: Turn_Off']],
		says: 'content/fixes/restart.yml:12: steps.1.id "Turn_Off" is not an id. Use lowercase letters and digits in words joined by single hyphens, like "restart-router".',
	},
	{
		name: 'address that is not https',
		changes: [[maker, 'https:', 'http:']],
		says: 'content/sources/maker.yml:2: url "http://example.org/copies" is not an https address. Write the whole address, starting with https://.',
	},
	{
		name: 'vendor without wares',
		changes: [[maker, 'kind: official', 'kind: vendor']],
		says: 'content/sources/maker.yml:4: kind is vendor, and sells is missing. Say there what the vendor sells.',
	},
	{
		name: 'no source',
		changes: [[copy, 'sources: [maker]', 'sources: []']],
		says: 'content/fixes/copy-chats.yml:15: sources is empty. Cite at least one source, or set common-sense: true.',
	},
	{
		name: 'no steps',
		changes: [[copy, 'steps:\n  - id: copy\n    do: Copy the folder.\n    path: [Files, WhatsApp]', 'steps: []']],
		says: 'content/fixes/copy-chats.yml:10: steps is empty. Write at least one step, or say under avoid why nobody should do it.',
	},
	{
		name: 'two steps with one id',
		changes: [[restart, '- id: settings', '- id: turn-off']],
		says: 'content/fixes/restart.yml:16: steps.2.id "turn-off" is that of another step. Give each its own.',
	},
	{
		name: 'step of another platform',
		changes: [[copy, '    do: Copy the folder.', '    do: Copy the folder.\n    on: iphone']],
		says: 'content/fixes/copy-chats.yml:13: steps.copy.on is iphone, which is not among the platforms of the fix. Add iphone there, or remove the step.',
	},
	{
		name: 'losing chats without saying which',
		changes: [[wipe, 'loses:\n  android: Every chat that is not in the copy.\n', '']],
		says: 'content/fixes/wipe.yml:5: risk is loses-chats, and loses says nothing for android. Say exactly what is lost there.',
	},

	// Names
	{
		name: 'unknown cause',
		changes: [[restart, 'causes: [glitch]', 'causes: [glich]']],
		says: 'content/fixes/restart.yml:4: causes names the unknown cause "glich". Did you mean glitch? If not, add content/guides/causes/glich.mdx.',
	},
	{
		name: 'unknown need',
		changes: [[wipe, 'needs: [copy-chats]', 'needs: [copy-chat]']],
		says: 'content/fixes/wipe.yml:8: needs names the unknown fix "copy-chat". Did you mean copy-chats? If not, add content/fixes/copy-chat.yml.',
	},
	{
		name: 'unknown source',
		changes: [[copy, 'sources: [maker]', 'sources: [makr]']],
		says: 'content/fixes/copy-chats.yml:15: sources names the unknown source "makr". Did you mean maker? If not, add content/sources/makr.yml.',
	},
	{
		name: 'unknown fix in a checklist',
		changes: [[glitch, 'fixes: [wipe]', 'fixes: [wype]']],
		says: 'content/guides/causes/glitch.mdx:21: checklist.can-lose-chats.fixes names the unknown fix "wype". Did you mean wipe? If not, add content/fixes/wype.yml.',
	},
	{
		name: 'unknown fix to look at',
		changes: [[glitch, 'look: restart', 'look: resart']],
		says: 'content/guides/causes/glitch.mdx:10: questions.hangs.look names the unknown fix "resart". Did you mean restart? If not, add content/fixes/resart.yml.',
	},
	{
		name: 'unknown fix to try',
		changes: [[glitch, 'try: [restart]', 'try: [resart]']],
		says: 'content/guides/causes/glitch.mdx:12: questions.hangs.answers.always.try names the unknown fix "resart". Did you mean restart? If not, add content/fixes/resart.yml.',
	},
	{
		name: 'unknown guide to go to',
		changes: [[glitch, 'try: [restart]', 'go: recover/gon']],
		says: 'content/guides/causes/glitch.mdx:12: questions.hangs.answers.always.go names the unknown guide "recover/gon". Did you mean recover/gone? If not, add content/guides/recover/gon.mdx.',
	},
	{
		name: 'unknown guide that follows',
		changes: [[glitch, 'kind: cause', 'kind: cause\nworked: after/wroked']],
		says: 'content/guides/causes/glitch.mdx:5: worked names the unknown guide "after/wroked". Did you mean after/worked? If not, add content/guides/after/wroked.mdx.',
	},
	{
		name: 'old name of another',
		changes: [[copy, 'minutes: 5', 'minutes: 5\nformerly: [restart]']],
		says: 'content/fixes/copy-chats.yml:8: formerly names "restart", which already belongs to content/fixes/restart.yml. Leave each name with one owner.',
	},
	{
		name: 'malformed fix id',
		changes: [['fixes/Restart2_.yml', '', restart]],
		says: 'content/fixes/Restart2_.yml: the file name gives the id "Restart2_", which is not an id. Rename it to lowercase words joined by single hyphens.',
	},
	{
		name: 'two fixes with one id',
		changes: [['fixes/again/restart.yaml', '', restart]],
		says: 'content/fixes/restart.yml: the fix id "restart" is already that of content/fixes/again/restart.yaml. Rename one of the two files.',
	},
	{
		name: 'unused fix',
		changes: [
			[glitch, '[copy-chats, restart]', '[copy-chats]'],
			[glitch, ', try: [restart]', ''],
		],
		says: 'content/fixes/restart.yml: no guide has this fix in its checklist. Add it to one, or remove the file.',
	},
	{
		name: 'unused source',
		changes: [['sources/other.yml', '', maker]],
		says: 'content/sources/other.yml: no fix and no guide cites this source. Cite it under sources, or remove the file.',
	},

	// Links, menu paths and components
	{
		name: 'link to nowhere',
		changes: [[restart, 'It clears what hangs.', 'It does what [this](/fixes/restrat/) does.']],
		says: 'content/fixes/restart.yml:2: why links to /fixes/restrat/, which is no page. Did you mean /fixes/restart/?',
	},
	{
		name: 'link to nowhere in a long note',
		changes: [
			[restart, '    timer: 30s', '    note: >\n      This takes a while.\n      More is [here](/fixes/restrat/).'],
		],
		says: 'content/fixes/restart.yml:17: steps.turn-off.note links to /fixes/restrat/, which is no page. Did you mean /fixes/restart/?',
	},
	{
		name: 'link to nowhere in a guide',
		changes: [[glitch, 'Something hangs.\n\n<', 'Something hangs.\n\nOr [it froze](/symptoms/frozen/).\n\n<']],
		says: 'content/guides/causes/glitch.mdx:29: the text links to /symptoms/frozen/, which is no page. Correct it, or remove it.',
	},
	{
		name: 'link to nowhere in an element',
		changes: [
			[
				glitch,
				'Something hangs.\n\n<',
				`Something <a href="/fixes/restrat/">hangs</a>.

<`,
			],
		],
		says: 'content/guides/causes/glitch.mdx:27: the text links to /fixes/restrat/, which is no page. Did you mean /fixes/restart/?',
	},
	{
		name: 'link without slash',
		changes: [[glitch, 'Something hangs.\n\n<', 'Something [hangs](/fixes/restart).\n\n<']],
		says: 'content/guides/causes/glitch.mdx:27: the text links to /fixes/restart, which is not the address of the page. Write /fixes/restart/.',
	},
	{
		name: 'link not from the root',
		changes: [[glitch, 'Something hangs.\n\n<', 'Something [hangs](../restart/).\n\n<']],
		says: 'content/guides/causes/glitch.mdx:27: the text links to ../restart/, which is not written from the root. Begin it with / and end it with /.',
	},
	{
		name: 'link to an old address',
		changes: [[glitch, 'Something hangs.\n\n<', 'Something [hangs](/fixes/reboot/).\n\n<']],
		says: 'content/guides/causes/glitch.mdx:27: the text links to /fixes/reboot/, which is not the address of the page. Write /fixes/restart/.',
	},
	{
		name: 'anchor of nothing',
		changes: [[glitch, 'Something hangs.\n\n<', 'Something [hangs](#why-it-hapens).\n\n<']],
		says: 'content/guides/causes/glitch.mdx:27: the text links to #why-it-hapens, which is not on /causes/glitch/. Did you mean #why-it-happens?',
	},
	{
		name: 'anchor of a question without its prefix',
		changes: [[glitch, 'Something hangs.\n\n<', 'Something [hangs](#hangs).\n\n<']],
		says: 'content/guides/causes/glitch.mdx:27: the text links to #hangs, which is not on /causes/glitch/. Write the id of a heading, a fix or a step there, or leave it out.',
	},
	{
		name: 'path of no app',
		changes: [[restart, 'android: [Settings', 'android: [Setings']],
		says: 'content/fixes/restart.yml:21: steps.settings.path.android begins with "Setings", which is no app. Did you mean Settings?',
	},
	{
		name: 'menu path of no app in a guide',
		changes: [
			[
				glitch,
				'Something hangs.\n\n<',
				`<MenuPath path={["Setings", "Apps"]} />

<`,
			],
			[glitch, 'import Causes', "import MenuPath from '@/components/MenuPath.astro';\nimport Causes"],
		],
		says: 'content/guides/causes/glitch.mdx:28: <MenuPath> begins with "Setings", which is no app. Did you mean Settings?',
	},
	{
		name: 'unknown screen',
		changes: [
			[
				glitch,
				'Something hangs.\n\n<',
				`<ScreenTour screen="chat-backup" />

<`,
			],
			[glitch, 'import Causes', "import ScreenTour from '@/components/ScreenTour.astro';\nimport Causes"],
		],
		says: 'content/guides/causes/glitch.mdx:28: <ScreenTour> names the unknown screen "chat-backup". Add content/screens/chat-backup.yml, or correct the name.',
	},
	{
		name: 'component that is not imported',
		changes: [[glitch, "import Causes from '@/components/Causes.astro';\n", '']],
		says: "content/guides/causes/glitch.mdx:34: <Causes> is not imported. Add below the frontmatter: import Causes from '@/components/Causes.astro';",
	},
	{
		name: 'component with a slip',
		changes: [[glitch, '<Checklist />', '<Cheklist />']],
		says: 'content/guides/causes/glitch.mdx:31: <Cheklist> is not imported. Did you mean <Checklist>?',
	},
	{
		name: 'question that is nowhere in the text',
		changes: [[glitch, '<Questions />', '']],
		says: "content/guides/causes/glitch.mdx:7: questions are nowhere in the text. Place <Questions /> there, and add below the frontmatter: import Questions from '@/components/Questions.astro';",
	},
	{
		name: 'import of no file',
		changes: [[glitch, 'components/Causes.astro', 'components/Cause.astro']],
		says: 'content/guides/causes/glitch.mdx:23: the import of @/components/Cause.astro leads to no file. Did you mean @/components/Causes.astro?',
	},
	{
		name: 'element without end',
		changes: [[glitch, 'Something hangs.\n\n<', '<p>\n\nSomething hangs.\n\n<']],
		says: 'content/guides/causes/glitch.mdx:27: cannot be read: <p> has no end. Write </p> where it ends.',
	},
	{
		name: 'brace in a text',
		changes: [[glitch, 'Something hangs.\n\n<', 'Something {hangs.\n\n<']],
		says: 'content/guides/causes/glitch.mdx:27: cannot be read: the brace { has no end. Close it with }, or write \\{ where it is part of the text.',
	},

	// Danger
	{
		name: 'backup without its warning',
		changes: [[restart, 'do: Look at the settings.', 'do: Start the backup again.']],
		says: 'content/fixes/restart.yml:16: steps.settings tells to start a backup, and does not warn whose chats are missing. Add starts-backup: true.',
	},
	{
		name: 'backup without risk',
		changes: [
			[copy, '    do: Copy the folder.', '    do: Tap **Back up**, and copy the folder.\n    starts-backup: true'],
		],
		says: 'content/fixes/copy-chats.yml:4: risk is none, and a step starts a backup. Choose the risk of what the fix does beside that.',
	},
	{
		name: 'cost without risk',
		changes: [[copy, 'minutes: 5', 'minutes: 5\ncost: The copy before this one.']],
		says: 'content/fixes/copy-chats.yml:4: risk is none, and something may be gone, says cost. Raise the risk, or remove cost.',
	},
	{
		name: 'replacing a backup without a backup',
		changes: [[restart, 'risk: pauses', 'risk: replaces-backup']],
		says: 'content/fixes/restart.yml:5: risk is replaces-backup, and no step starts a backup. Add starts-backup: true to the one that does.',
	},
	{
		name: 'removal without risk',
		changes: [[restart, 'android: [Settings, System]', 'android: [Settings, Apps, WhatsApp, Uninstall]']],
		says: 'content/fixes/restart.yml:21: steps.settings.path.android ends at a button that takes WhatsApp or its chats off the phone. Set risk: loses-chats, or end the path before it.',
	},
	{
		name: 'losing chats without a safeguard',
		changes: [[wipe, 'needs: [copy-chats]\n', '']],
		says: 'content/fixes/wipe.yml:5: risk is loses-chats, and needs names no safeguard for android. Add to needs a fix with safeguard: true that works on android.',
	},
	{
		name: 'losing chats with another need than a safeguard',
		changes: [[wipe, 'needs: [copy-chats]', 'needs: [restart]']],
		says: 'content/fixes/wipe.yml:8: needs names no safeguard for android. Add to needs a fix with safeguard: true that works on android.',
	},
	{
		name: 'fix before its safeguard',
		changes: [
			[glitch, '[copy-chats, restart]', '[wipe, copy-chats, restart]'],
			[glitch, 'fixes: [wipe]', 'fixes: [look-for-chats]'],
		],
		says: 'content/guides/causes/glitch.mdx:18: checklist.safe-first.fixes names the fix "wipe" before "copy-chats", which it needs first. Put "copy-chats" above it.',
	},
	{
		name: 'recovery that starts a backup',
		changes: [[gone, 'fixes: [look-for-chats]', 'fixes: [look-for-chats, back-up]']],
		says: 'content/guides/recover/gone.mdx:15: checklist.look.fixes names the fix "back-up", which starts a backup, and its readers miss chats. Link to it where it is safe, or put it into after/restored.',
	},
	{
		name: 'recovery with backups on',
		changes: [[gone, 'fixes: [look-for-chats]', 'fixes: [look-for-chats, copy-chats, wipe]']],
		says: 'content/guides/recover/gone.mdx:15: checklist.look.fixes names the fix "wipe", which can lose chats and does not need "stop-automatic-backup" first. Add it to the needs of that fix.',
	},

	// Checklists and questions
	{
		name: 'fix of the wrong platform',
		changes: [
			[glitch, 'kind: cause', 'kind: cause\nplatforms: [iphone]'],
			[glitch, '[copy-chats, restart]', '[restart]'],
			[glitch, '[wipe]', '[copy-chats]'],
		],
		says: 'content/guides/causes/glitch.mdx:22: checklist.can-lose-chats.fixes names the fix "copy-chats", which is for android only. Remove it, or correct the platforms of the guide.',
	},
	{
		name: 'fix twice in a guide',
		changes: [[glitch, 'fixes: [wipe]', 'fixes: [wipe, restart]']],
		says: 'content/guides/causes/glitch.mdx:21: checklist.can-lose-chats.fixes names the fix "restart" again. Leave it where it comes first.',
	},
	{
		name: 'two sections with one id',
		changes: [[glitch, '- id: can-lose-chats', '- id: safe-first']],
		says: 'content/guides/causes/glitch.mdx:19: checklist.2.id "safe-first" is that of another section. Give each its own.',
	},
	{
		name: 'question of another platform',
		changes: [
			[glitch, 'kind: cause', 'kind: cause\nplatforms: [android]'],
			[glitch, '    look: restart', '    look: restart\n    on: iphone'],
		],
		says: 'content/guides/causes/glitch.mdx:12: questions.hangs.on is iphone, which is not among the platforms of the guide. Correct one of them.',
	},
	{
		name: 'question that cannot be left open',
		changes: [[glitch, '{ id: unknown, say: I can’t tell }', '{ id: never, say: Never }']],
		says: 'content/guides/causes/glitch.mdx:11: questions.hangs.answers leave out who cannot tell. Add { id: unknown, say: I can’t tell }, with neither try nor go.',
	},
	{
		name: 'question with one answer on a phone',
		changes: [[glitch, "'Yes, always'", "'Yes, always', on: android"]],
		says: 'content/guides/causes/glitch.mdx:11: questions.hangs.answers are fewer than two on iphone. Add one, or say under on for which phone the question is.',
	},
	{
		name: 'two questions with one id',
		changes: [
			[
				glitch,
				'causes: [glitch]',
				"  - id: hangs\n    ask: Does it still hang?\n    answers:\n      - { id: still, say: 'Yes', try: [restart] }\n      - { id: unknown, say: I can’t tell }\ncauses: [glitch]",
			],
		],
		says: 'content/guides/causes/glitch.mdx:14: questions.2.id "hangs" is that of another question. Give each its own.',
	},
	{
		name: 'two answers with one id',
		changes: [
			[
				glitch,
				"      - { id: always, say: 'Yes, always', try: [restart] }",
				"      - { id: always, say: 'Yes, always', try: [restart] }\n      - { id: always, say: Mostly }",
			],
		],
		says: 'content/guides/causes/glitch.mdx:13: questions.hangs.answers.2.id "always" is that of another answer. Give each its own.',
	},
	{
		name: 'answer of another platform',
		changes: [
			[glitch, '    look: restart', '    look: restart\n    on: android'],
			[
				glitch,
				"      - { id: always, say: 'Yes, always', try: [restart] }",
				"      - { id: always, say: 'Yes, always', try: [restart] }\n      - { id: mostly, say: Mostly, on: iphone }",
			],
		],
		says: 'content/guides/causes/glitch.mdx:14: questions.hangs.answers.mostly.on is iphone, where the question is not asked. Correct it, or remove the answer.',
	},
	{
		name: 'answer that tries what is not listed',
		changes: [[glitch, 'try: [restart]', 'try: [look-for-chats]']],
		says: 'content/guides/causes/glitch.mdx:12: questions.hangs.answers.always.try names the fix "look-for-chats", which is not in the checklist. Add it there, or remove it here.',
	},
	{
		name: 'answer that tries a fix of the other phone',
		changes: [
			[
				glitch,
				"      - { id: always, say: 'Yes, always', try: [restart] }",
				"      - { id: always, say: 'Yes, always', try: [restart] }\n      - { id: mostly, say: Mostly, on: iphone, try: [copy-chats] }",
			],
		],
		says: 'content/guides/causes/glitch.mdx:13: questions.hangs.answers.mostly.try names the fix "copy-chats", which is not for iphone. Remove it.',
	},
	{
		name: 'answer that tries what can lose chats',
		changes: [
			[
				glitch,
				"      - { id: always, say: 'Yes, always', try: [restart] }",
				"      - { id: always, say: 'Yes, always', try: [restart] }\n      - { id: mostly, say: Mostly, on: android, try: [wipe] }",
			],
		],
		says: 'content/guides/causes/glitch.mdx:13: questions.hangs.answers.mostly.try names the fix "wipe", which can lose chats. Remove it.',
	},
	{
		name: 'answer beside which stands another',
		changes: [[glitch, 'try: [restart]', 'try: [restart], go: recover/gone']],
		says: 'content/guides/causes/glitch.mdx:12: questions.hangs.answers.always.go stands beside try. Keep the one that helps more.',
	},
	{
		name: 'answer that goes to its own guide',
		changes: [[glitch, 'try: [restart]', 'go: causes/glitch']],
		says: 'content/guides/causes/glitch.mdx:12: questions.hangs.answers.always.go names its own guide. Name another, or remove it.',
	},
	{
		name: 'answer that goes to a guide of the other phone',
		changes: [
			[glitch, 'try: [restart]', 'go: recover/gone'],
			[gone, 'kind: recovery', 'kind: recovery\nplatforms: [android]'],
		],
		says: 'content/guides/causes/glitch.mdx:12: questions.hangs.answers.always.go names "recover/gone", which is not for iphone. Say under on for which phone the answer is.',
	},
];

/** Makes the changes of a mistake in a folder with the good content. */
export function make({ changes }: Mistake, folder: string): void {
	for (const [file, from, to] of changes) {
		const path = `${folder}/${file}`;
		if (!existsSync(path)) {
			mkdirSync(dirname(path), { recursive: true });
			copyFileSync(`${folder}/${to}`, path);
			continue;
		}
		const text = readFileSync(path, 'utf8');
		if (!text.includes(from)) throw new Error(`${file} does not hold "${from}".`);
		writeFileSync(
			path,
			text.replace(from, () => to),
		);
	}
}
