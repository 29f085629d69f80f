import { expect, test } from 'vitest';
import { readFile } from '@/library/read';
import { readYaml } from '@/library/yaml';

const data = (text: string) => readYaml(text).data;
const mistakes = (text: string) => readYaml(text).mistakes.map(({ line, message }) => `${line}: ${message}`);

test('what looks like a day, a time or a word of yes and no stays the text that is written', () => {
	expect(data('a: 2026-02-31\nb: 1:30\nc: no\nd: off\ne: 2026-11-22T10:00:00Z\nf: 12:30:45\ng: y')).toEqual({
		a: '2026-02-31',
		b: '1:30',
		c: 'no',
		d: 'off',
		e: '2026-11-22T10:00:00Z',
		f: '12:30:45',
		g: 'y',
	});
});

test('a number or a truth that is written in another way than it is read is refused', () => {
	for (const [written, read] of [
		['010', '10'],
		['0x1F', '31'],
		['0o17', '15'],
		['1e3', '1000'],
		['5.0', '5'],
		['True', 'true'],
		['FALSE', 'false'],
	])
		expect(mistakes(`title: A\nminutes: ${written}`)).toEqual([
			`2: "${written}" would be read as ${read}. Write ${read}, or put it in quotes if it is a text.`,
		]);
	expect(mistakes('a: 10\nb: -3\nc: 2.5\nd: true\ne: "010"')).toEqual([]);
});

test('of a text that cannot be read the first slip alone is told', () => {
	expect(mistakes('title: A\nsteps:\n\t- id: off\n\t  do: b\n\t- id: on\n')).toEqual([
		'3: cannot be read: this line begins with a tab. Indent with spaces.',
	]);
	expect(mistakes('a: [b\nc: "d\ne: f\n')).toEqual([
		'1: cannot be read: the bracket [ that opens here is not closed. Close it with ] before the next field.',
	]);
});

test('no text that YAML can hold stops the reading itself', () => {
	for (const text of [
		'a: *b',
		'a: &b c',
		'a: !b c',
		'a: ? b',
		'- a',
		'a: b\n---\nc: d',
		'a: |x',
		'a: "\\x"',
		'{',
		'\t',
		'',
	])
		expect(() => readYaml(text)).not.toThrow();
});

test('a field is found where it stands, and words in it where they stand', () => {
	const { line } = readYaml('title: A\nwhy: >\n  One.\n  Two [b](/c/).\nsteps:\n  - id: x\n    do: y\n', 10);
	expect(line(['why'])).toBe(12);
	expect(line(['why'], '/c/')).toBe(14);
	expect(line(['steps', 0, 'do'])).toBe(17);
	// What is missing is told where it would stand.
	expect(line(['steps', 0, 'note'])).toBe(16);
	expect(line(['undo'])).toBe(11);
});

const fix = `title: Restart the phone
why: It clears what hangs.
platforms: [android, iphone]
risk: none
undo: Nothing to undo.
minutes: 2
published: 2026-01-31
reviewed: 2026-01-31
steps:
  - id: turn-off
    do: Turn it off.
worked: It starts.
common-sense: true
`;
const problems = (from: string, to: string) =>
	readFile('fixes', { name: 'x.yml', text: fix.replace(from, to) }).problems;

test('a fix is refused for what YAML would have turned into something else', () => {
	expect(problems('', '')).toEqual([]);
	expect(problems('reviewed: 2026-01-31', 'reviewed: 2026-13-45')).toEqual([
		'x.yml:8: reviewed "2026-13-45" is not a day. Write it like 2026-11-22.',
	]);
	expect(problems('reviewed: 2026-01-31', 'reviewed: 2026-02-31')).toEqual([
		'x.yml:8: reviewed "2026-02-31" is not a day. Write it like 2026-11-22.',
	]);
	expect(problems('[android, iphone]', '[no, iphone]')).toEqual([
		'x.yml:3: platforms "no" is not a platform. Use android, iphone.',
	]);
	expect(problems('minutes: 2', 'minutes: 1:30')).toEqual(['x.yml:6: minutes must be a whole number of minutes.']);
	expect(problems('minutes: 2', 'minutes: 1.5')).toEqual(['x.yml:6: minutes must be a whole number of minutes.']);
	expect(problems('minutes: 2', 'minutes: 010')).toEqual([
		'x.yml:6: "010" would be read as 10. Write 10, or put it in quotes if it is a text.',
	]);
	expect(problems('do: Turn it off.', 'do: Turn it off.\n    timer: 90')).toEqual([
		'x.yml:12: steps.turn-off.timer must be a text.',
	]);
	expect(problems('do: Turn it off.', 'do: Turn it off.\n    timer: 1:30')).toEqual([
		'x.yml:12: steps.turn-off.timer must be a time like 30s, 10m or 1h.',
	]);
	expect(problems('do: Turn it off.', 'do: Turn it off.\n    turn: true')).toEqual([
		'x.yml:12: steps.turn-off.turn must be on or off.',
	]);
	expect(problems('do: Turn it off.', 'do: Turn it off.\n    turn: off')).toEqual([]);
	expect(problems('common-sense: true', 'common-sense: yes')).toEqual([
		'x.yml:13: common-sense must be true or false.',
	]);
	expect(problems('do: Turn it off.', 'do: Turn it off.\n    note:')).toEqual([
		'x.yml:12: steps.turn-off.note must be a text. Write it in plain words, in quotes if it holds a colon.',
	]);
});

test('an unknown field is named once, with the one that was meant', () => {
	expect(problems('minutes: 2', 'minuets: 2')).toEqual(['x.yml:6: minuets is no field. Did you mean minutes?']);
	expect(problems('do: Turn it off.', 'do: Turn it off.\n    tmier: 30s')).toEqual([
		'x.yml:12: steps.turn-off.tmier is no field. Did you mean timer?',
	]);
	expect(problems('minutes: 2', 'minutes: 2\ncolour: red')[0]).toMatch(
		/^x\.yml:7: colour is no field\. The fields are: title, why, platforms, /,
	);
	expect(problems('risk: none', 'risk: loses-chat')).toContain(
		'x.yml:4: risk "loses-chat" is not a risk. Did you mean loses-chats? Use none, pauses, settings, replaces-backup, loses-chats.',
	);
});

test('a missing field and an empty file are named as what they are', () => {
	expect(problems('undo: Nothing to undo.\n', '')).toEqual([
		'x.yml:1: undo is missing; it must be a text. Write it in plain words, in quotes if it holds a colon.',
	]);
	expect(problems('risk: none\n', '')).toEqual([
		'x.yml:1: risk is missing. Use none, pauses, settings, replaces-backup, loses-chats.',
	]);
	expect(problems(fix, '')).toEqual(['x.yml:1: must be a list of fields, each with a name and a value.']);
	expect(readFile('guides', { name: 'x.mdx', text: 'No frontmatter.' }).problems).toEqual([
		'x.mdx:1: has no frontmatter. Begin with a line of ---, the fields, and another line of ---.',
	]);
});

test('in a guide the lines are those of the file', () => {
	const text = '---\ntitle: A\ndescription: B\nkind: cause\nreviewed: 2026-02-31\n---\n\nA body.\n';
	expect(readFile('guides', { name: 'x.mdx', text }).problems).toEqual([
		'x.mdx:5: reviewed "2026-02-31" is not a day. Write it like 2026-11-22.',
	]);
	expect(readFile('guides', { name: 'x.mdx', text }).bodyLine).toBe(7);
});
