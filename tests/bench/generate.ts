import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

interface Fix {
	title: string;
	why: string;
	platforms: string[];
	steps: { id: string; do: string; 'starts-backup'?: boolean }[];
	aliases?: string[];
	[field: string]: unknown;
}

const perGuide = 20;

/** Writes the content of the site and beside it so many further fixes, twenty to a guide, into a folder. */
export function generate(folder: string, count: number): void {
	rmSync(folder, { recursive: true, force: true });
	cpSync('content', folder, { recursive: true });
	const real = readdirSync('content/fixes').map(
		(file) =>
			({
				steps: [],
				...(parse(readFileSync(`content/fixes/${file}`, 'utf8')) as Omit<Fix, 'steps'> & Record<string, unknown>),
			}) as unknown as Fix,
	);
	const plain = real.filter(
		(fix) => fix['risk'] !== 'loses-chats' && !fix['avoid'] && fix.platforms.length === 2 && fix.steps.length > 2,
	);
	// A step that starts a backup has to say so, and its fix has to carry that risk.
	const sentences = real.flatMap((fix) => fix.steps.filter((step) => !step['starts-backup']).map((step) => step.do));
	const next = random(count);
	const pick = <T>(list: T[]) => list[Math.floor(next() * list.length)]!;
	const guides = new Map<string, string[]>();
	for (let number = 1; number <= count; number++) {
		const id = `made-up-${number}`;
		const base = pick(plain);
		const steps = Array.from({ length: 3 + Math.floor(next() * 4) }, (_, at) => ({
			id: `step-${letters(at)}`,
			do: pick(sentences),
		}));
		const fix = {
			title: `${base.title}, way ${letters(number)}`,
			why: `${base.why} ${pick(plain).why}`,
			platforms: base.platforms,
			causes: [],
			risk: 'none',
			undo: 'Nothing to undo.',
			minutes: 5,
			aliases: [`way ${letters(number)}`],
			published: '2026-11-22',
			reviewed: '2026-11-22',
			steps,
			worked: 'The percentage moves.',
			'common-sense': true,
		};
		writeFileSync(`${folder}/fixes/${id}.yml`, stringify(fix));
		const guide = `made-up-${Math.ceil(number / perGuide)}`;
		guides.set(guide, [...(guides.get(guide) ?? []), id]);
	}
	mkdirSync(`${folder}/guides/more`, { recursive: true });
	for (const [id, fixes] of guides) {
		const front = {
			title: `More ways, ${id}`,
			description: 'Further ways to move a stuck backup.',
			kind: 'page',
			platforms: ['android', 'iphone'],
			reviewed: '2026-11-22',
			checklist: [{ id: 'ways', title: 'Ways', fixes }],
		};
		writeFileSync(
			`${folder}/guides/more/${id}.mdx`,
			`---\n${stringify(front)}---\nimport Checklist from '@/components/Checklist.astro';\n\nYour chats are safe on the phone. Try these ways in order.\n\n<Checklist />\n`,
		);
	}
}

/** A number as letters, which an id may hold. */
function letters(number: number): string {
	return number < 26 ? String.fromCharCode(97 + number) : letters(Math.floor(number / 26) - 1) + letters(number % 26);
}

/** Equal every time, so that two runs compare (mulberry32). */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
