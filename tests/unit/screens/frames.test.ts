import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frames, whole, type Frame } from '@/screens/frames';
import { siteLibrary } from '../../content';

const { screens } = siteLibrary();
const known = [...screens.values()];
const lines = (frame: Frame) => [...(frame.menu ?? []), ...frame.rows];
const labels = (frame: Frame) =>
	[frame.title, ...lines(frame).map((row) => row.label), frame.tab].filter((label) => label !== undefined);
const taps = (frame: Frame) =>
	lines(frame).filter((row) => row.tap).length +
	Number(Boolean(frame.corner)) +
	Number(Boolean(frame.tab)) +
	Number(Boolean(frame.titleTap));
const steps = [...siteLibrary().fixes.values()].flatMap((fix) => fix.steps);
const paths = steps.flatMap((step) =>
	(['android', 'iphone'] as const).flatMap((platform) =>
		step.paths[platform] ? [{ platform, path: step.paths[platform], turn: step.turn }] : [],
	),
);

test('a path is a screen for each tap; the three dots and the menu they open are one', () => {
	const list = frames(['WhatsApp', 'More options', 'Settings', 'Chats'], 'android', undefined, []);
	expect(
		list.map(({ title, corner, menu, rows }) => ({
			title,
			corner,
			menu: menu?.[0],
			tap: rows.find((row) => row.tap)?.label,
		})),
	).toEqual([
		{ title: 'WhatsApp', corner: 'more', menu: { label: 'Settings', tap: true }, tap: undefined },
		{ title: 'Settings', corner: undefined, menu: undefined, tap: 'Chats' },
	]);
});

test('the switch to turn stands as it has to be afterwards, and its neighbours as they may be', () => {
	const rows = frames(
		['WhatsApp', 'More options', 'Settings', 'Chats', 'Chat backup', 'Include videos'],
		'android',
		'off',
		known,
	).at(-1)!.rows;
	expect(rows.find((row) => row.label === 'Include videos')).toMatchObject({ as: 'switch', state: 'off', tap: true });
	expect(rows.find((row) => row.label === 'Back up using cellular')).toMatchObject({ as: 'switch' });
	expect(rows.find((row) => row.label === 'Back up using cellular')?.state).toBeUndefined();
});

test('the dangerous neighbour of the right button is marked', () => {
	const rows = frames(
		['Settings', 'Apps', 'WhatsApp', 'Storage & cache', 'Clear cache'],
		'android',
		undefined,
		known,
	).at(-1)!.rows;
	expect(rows.find((row) => row.label === 'Clear storage')).toMatchObject({ careful: true });
	expect(rows.find((row) => row.label === 'Clear cache')).toMatchObject({ careful: false, tap: true });
});

test('every path of every step is drawn: each label is there, each is tapped once, the last one last', () => {
	expect(paths.length).toBeGreaterThan(90);
	for (const { path, platform, turn } of paths) {
		const list = frames(path, platform, turn, known);
		const shown = list.flatMap(labels);
		for (const label of path.filter((label) => label !== 'More options' && label !== 'Your profile picture'))
			expect(shown, path.join(' › ')).toContain(label);
		const computer = list[0]!.look === 'computer';
		expect(
			list.reduce((sum, frame) => sum + taps(frame), 0),
			path.join(' › '),
		).toBe(computer ? 1 : path.length - 1);
		expect(taps(list.at(-1)!)).toBeGreaterThan(0);
	}
});

test('no line is invented: a label on a drawn screen comes from the path or from a screen that is known', () => {
	const label = fc.constantFrom(
		'Settings',
		'Apps',
		'WhatsApp',
		'Chats',
		'More options',
		'You (or Settings)',
		'Your name',
		'Something else',
		'Chat backup',
	);
	const seen = known.flatMap((screen) => screen.rows.map((row) => row.label));
	fc.assert(
		fc.property(fc.array(label, { minLength: 2, maxLength: 7 }), fc.constantFrom('android', 'iphone'), (path, look) => {
			for (const frame of frames(path, look, undefined, known))
				for (const shown of labels(frame)) expect([...path, ...seen]).toContain(shown);
		}),
	);
});

test('a screen drawn whole numbers the lines that are explained, and no others', () => {
	for (const screen of known) {
		const explained = screen.rows.map((row) => Boolean(row.says));
		expect(
			whole(screen)
				.rows.slice(-screen.rows.length)
				.map((row) => row.noted),
		).toEqual(explained);
	}
});
