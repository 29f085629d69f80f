import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { siteLibrary } from '../content';
import { builds, pages } from './pages';

const all = pages();
const byPath = new Map(all.map((page) => [page.path, page]));
const spoken = (path: string[], turn: string | undefined) => path.join(', then ') + (turn ? `: ${turn}` : '');

test('on the page of a fix every menu path has its screen, which says the same as the path', () => {
	let count = 0;
	for (const fix of siteLibrary().fixes.values()) {
		const { document } = byPath.get(fix.href)!;
		for (const step of fix.steps) {
			const lines = document.getElementById(step.key)!.closest('.step')!.querySelectorAll('.step-path');
			const expected = [...new Set(Object.values(step.paths).map((path) => spoken(path, step.turn)))];
			expect(
				lines.map((line) => line.querySelector('.screens')?.getAttribute('aria-label')),
				step.key,
			).toEqual(expected);
			expect(
				lines.map((line) =>
					line
						.querySelectorAll('.path > span')
						.map((item) => item.firstChild!.textContent)
						.join(', then '),
				),
			).toEqual(expected.map((text) => text.replace(/: (on|off)$/, '')));
			count += lines.length;
		}
	}
	expect(count).toBeGreaterThan(90);
});

test('in a guide every menu path of a step can be shown, and nothing is drawn before it is asked for', () => {
	const { document } = byPath.get('/android/')!;
	const lines = document.querySelectorAll('.step-path');
	expect(lines.length).toBeGreaterThan(20);
	for (const line of lines) expect(line.querySelector('show-where > button')?.textContent).toBe('Show me where');
	expect(document.querySelectorAll('.step .screens').length).toBe(0);
});

test('every screen that is explained somewhere is drawn there with its text alternative', () => {
	for (const [id, screen] of siteLibrary().screens)
		for (const fix of screen.fixes) {
			const alternatives = byPath
				.get(`/fixes/${fix}/`)!
				.document.querySelectorAll('.tour [role=img]')
				.map((picture) => picture.getAttribute('aria-label'));
			expect(alternatives, id).toContain(screen.path.length > 1 ? spoken(screen.path, undefined) : screen.title);
		}
});

test('the screens that a browser fetches are those of the content', () => {
	for (const { folder } of builds) {
		const known = JSON.parse(readFileSync(`${folder}/screens.json`, 'utf8')) as { path: string[] }[];
		expect(known.map(({ path }) => path.join()).sort()).toEqual(
			[...siteLibrary().screens.values()].map(({ path }) => path.join()).sort(),
		);
	}
});

test('the pages that no reader looks for are there, and neither in the sitemap nor in any index', () => {
	const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');
	expect(sitemap).toContain('/android/');
	for (const path of ['/components/', '/offline/']) {
		const robots = byPath.get(path)!.document.querySelector('meta[name=robots]');
		expect(robots?.getAttribute('content'), path).toBe('noindex');
		expect(sitemap).not.toContain(path);
	}
});

test('a lost address is answered with a search and the questions of the home page', () => {
	for (const { folder, base } of builds) {
		const document = parse(readFileSync(`${folder}/404.html`, 'utf8'));
		expect(document.querySelector('form[role=search]')?.getAttribute('action')).toBe(`${base}search/`);
		const links = document.querySelectorAll('main .choices a').map((link) => link.getAttribute('href'));
		expect(links).toEqual(
			expect.arrayContaining([`${base}android/`, `${base}iphone/`, `${base}symptoms/stuck-at-99/`]),
		);
	}
});

test('the diagram of the way leads to every symptom, and that of the copies to what destroys them', () => {
	const links = (path: string, part: string) =>
		byPath
			.get(path)!
			.document.querySelectorAll(`${part} a`)
			.map((link) => link.getAttribute('href'));
	const symptoms = [...siteLibrary().guides.values()].filter((guide) => guide.kind === 'symptom');
	for (const platform of ['android', 'iphone'] as const)
		expect(links(`/${platform}/`, '.journey').sort()).toEqual(
			symptoms
				.filter((guide) => guide.platforms.includes(platform))
				.map((guide) => guide.href)
				.sort(),
		);
	expect(links('/after/advice-not-to-follow/', '.copies')).toEqual(
		expect.arrayContaining([
			'/fixes/clear-app-data/',
			'/fixes/reinstall-whatsapp/',
			'/fixes/start-google-backup-over/',
		]),
	);
});

test('a symptom has one name on the home page and in the menu, and its page says it', () => {
	const { document } = byPath.get('/')!;
	const named = (part: string) =>
		document
			.querySelectorAll(`${part} a[href^="/symptoms/"]`)
			.map((link) => [link.getAttribute('href'), (link.querySelector('span') ?? link).textContent.trim()]);
	const symptoms = [...siteLibrary().guides.values()].filter((guide) => guide.kind === 'symptom');
	const expected = symptoms.map(({ href, label }) => [href, label]).sort();
	expect([...named('.symptom-cards'), ...named('#others + ul')].sort()).toEqual(expected);
	expect(named('.side').sort()).toEqual(expected);
	const words = (text: string) =>
		text
			.toLowerCase()
			.replaceAll('’', "'")
			.match(/[\w%'-]+/g)!;
	for (const { title, label } of symptoms)
		expect(words(title), title).toEqual(expect.arrayContaining(words(label).filter((word) => word.length > 3)));
});
