import { readFileSync } from 'node:fs';
import { flesch } from './reading';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { siteLibrary } from '../content';
import { pages } from './pages';

const all = pages();
const byPath = new Map(all.map((page) => [page.path, page]));
const { fixes, guides, sources } = siteLibrary();

test('every fix has its page, with every step under its id', () => {
	for (const fix of fixes.values()) {
		const page = byPath.get(fix.href);
		expect(page, fix.href).toBeDefined();
		for (const step of fix.steps) expect(page!.document.getElementById(step.key), step.key).not.toBeNull();
	}
});

test('every guide has its page, with every fix and every step of its phones under their ids', () => {
	for (const guide of guides.values()) {
		const page = byPath.get(guide.href);
		expect(page, guide.href).toBeDefined();
		for (const fix of guide.sections.flatMap((section) => section.fixes)) {
			expect(page!.document.getElementById(fix.id), `${guide.href}#${fix.id}`).not.toBeNull();
			for (const step of fix.steps.filter((step) =>
				step.platforms.some((platform) => guide.platforms.includes(platform)),
			))
				expect(page!.document.getElementById(step.key), `${guide.href}#${step.key}`).not.toBeNull();
		}
	}
});

test('every box of a guide stands as one on its page, of its kind', () => {
	let boxes = 0;
	for (const guide of guides.values()) {
		const kinds = [
			...readFileSync(`content/guides/${guide.id}.mdx`, 'utf8').matchAll(/^:::(note|tip|caution|danger)/gm),
		].map(([, kind]) => kind!);
		for (const kind of new Set(kinds))
			expect(
				byPath.get(guide.href)!.document.querySelectorAll(`.starlight-aside--${kind}`).length,
				`${guide.href} ${kind}`,
			).toBe(kinds.filter((one) => one === kind).length);
		boxes += kinds.length;
	}
	expect(boxes).toBeGreaterThan(10);
});

test('the table of contents of every guide leads to each part of its list', () => {
	for (const guide of guides.values()) {
		const ids = guide.sections.map((section) => `#${section.id}`);
		const links = byPath
			.get(guide.href)!
			.document.querySelectorAll('.toc a[href]')
			.map((link) => link.getAttribute('href'));
		expect(
			ids.filter((id) => !links.includes(id)),
			guide.href,
		).toEqual([]);
	}
	expect([...guides.values()].filter((guide) => guide.sections.length > 0).length).toBeGreaterThan(10);
});

test('every menu path reads as its labels with an arrow between them, spaces and all', () => {
	for (const fix of fixes.values()) {
		const shown = byPath
			.get(fix.href)!
			.document.querySelectorAll('.step-path .path')
			.map((path) => path.textContent);
		const written = fix.steps.flatMap((step) =>
			Object.values(step.paths).map((labels) => labels.join(' › ') + (step.turn ? ` ${step.turn}` : '')),
		);
		expect([...new Set(shown)].sort(), fix.href).toEqual([...new Set(written)].sort());
	}
});

test('every source is on the page of sources, and every vendor is labelled there', () => {
	const page = byPath.get('/sources/')!;
	for (const source of sources.values()) {
		const entry = page.document.getElementById(source.id);
		expect(entry, source.id).not.toBeNull();
		if (source.kind === 'vendor') expect(entry!.textContent).toContain(source.sells);
	}
});

test('ids are unique in every page', () => {
	for (const { path, document } of all) {
		const ids = document.querySelectorAll('[id]').map((element) => element.id);
		expect(
			ids.filter((id, index) => ids.indexOf(id) !== index),
			path,
		).toEqual([]);
	}
});

test('every page has a title, a description and one main heading', () => {
	for (const { path, document } of all) {
		expect(document.querySelector('title')?.textContent, path).toBeTruthy();
		if (path !== '/404.html')
			expect(document.querySelector('meta[name=description]')?.getAttribute('content'), path).toBeTruthy();
		expect(document.querySelectorAll('h1').length, path).toBe(1);
	}
});

test('every instruction of the two widely read articles is covered or corrected somewhere', () => {
	const rows = parse(readFileSync('tests/site/seed-coverage.yml', 'utf8')) as { id: string; covered: string[] }[];
	expect(rows.map((row) => row.id)).toEqual(Array.from({ length: 79 }, (_, index) => `S${index + 1}`));
	for (const { id, covered } of rows) {
		expect(covered.length, id).toBeGreaterThan(0);
		for (const address of covered) expect(byPath.has(`/${address}/`), `${id}: ${address}`).toBe(true);
	}
});

test('the guides read at grade 7 or below, by their median', () => {
	const grades = [...guides.values()]
		.filter((guide) => guide.kind !== 'page')
		.map((guide) => ({ page: guide.href, grade: flesch(byPath.get(guide.href)!.document) }))
		.sort((a, b) => a.grade - b.grade);
	const median = grades[Math.floor(grades.length / 2)]!.grade;
	const outliers = grades.filter(({ grade }) => grade > 7);
	console.log(
		`Reading level: median grade ${median.toFixed(1)}, from ${grades[0]!.grade.toFixed(1)} to ${grades.at(-1)!.grade.toFixed(1)}; above 7:`,
		outliers,
	);
	expect(median).toBeLessThanOrEqual(7);
});

/** Where a guide for one phone has to name the other. */
const bothPhones: Record<string, string> = {
	'move-between-systems': 'goes from one to the other',
	'move-chats-again': 'the other phone may be of either kind',
	'open-old-phone-again': 'the old phone may be of either kind',
	'transfer-chats': 'the other phone may be of either kind',
};
const namesOther = {
	android: /\b(iPhones?|iOS|iCloud|Apple|App Store|Low Power Mode)\b/,
	iphone: /\b(Androids?|Google (Account|Drive|Play|One|storage)|Play Store|Samsung)\b/,
};

test('a guide for one phone says nothing about the other in its fixes', () => {
	const one = [...guides.values()].filter(({ platforms }) => platforms.length === 1);
	const parts = one.flatMap(({ href, platforms: [platform], sections }) =>
		sections
			.flatMap(({ fixes }) => fixes)
			.filter(({ id }) => !bothPhones[id])
			.flatMap(({ id }) => byPath.get(href)!.document.querySelectorAll(`[data-fix="${id}"] p`))
			.map((part) => ({ platform: platform!, words: part.textContent.trim() })),
	);
	expect(parts.length).toBeGreaterThan(1000);
	const wrong = parts.filter(({ platform, words }) => namesOther[platform].test(words));
	expect([...new Set(wrong.map(({ platform, words }) => `${platform}: ${words}`))]).toEqual([]);
});

test('each fix that may name both phones still does', () => {
	for (const id of Object.keys(bothPhones)) {
		const text = byPath.get(fixes.get(id)!.href)!.document.querySelector('[data-fix]')!.textContent;
		for (const name of Object.values(namesOther)) expect(text, id).toMatch(name);
	}
});
