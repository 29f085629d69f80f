import { existsSync, readFileSync } from 'node:fs';
import Markdown from 'markdown-it';
import { parse, type HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import type { Fix } from '@/library/join';
import type { Outline } from '@/schemas/outline';
import { fixesFile } from '@/schemas/fixes-file';
import type { Platform } from '@/schemas/shared';
import type { FixDocument } from '@/schemas/fixes-file';
import { fixPost } from '@/documents/fix';
import type { Syntax } from '@/documents/render';
import { siteFixes } from '@/report/model';
import { syntaxNames } from '@/texts/copy';
import { siteLibrary } from '../content';
import { builds, pages } from './pages';

const { fixes, guides } = siteLibrary();
const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');
const steps = [...fixes.values()].flatMap((fix) => fix.steps.map((step) => ({ fix, step })));

test('/fixes.json keeps to its published schema, and holds every fix and step', () => {
	const { fixes: all } = fixesFile.parse(JSON.parse(read('fixes.json')));
	expect(all.map(({ id }) => id).sort()).toEqual([...fixes.keys()].sort());
	expect(all.flatMap((fix) => fix.steps.map(({ key }) => key)).sort()).toEqual(
		steps.map(({ step }) => step.key).sort(),
	);
	const schema = JSON.parse(read('fixes.schema.json'));
	expect(Object.keys(schema.properties.fixes.items.properties).sort()).toEqual(
		[...new Set(all.flatMap((fix) => Object.keys(fix)).concat('avoid', 'changed'))].sort(),
	);
});

test('the id of every step is in every output that lists steps', () => {
	const site = { 'fixes.json': read('fixes.json'), 'feed.xml': parse(read('feed.xml')).textContent };
	for (const fix of fixes.values()) {
		const document = JSON.parse(read(`fixes/${fix.id}.json`)) as FixDocument;
		const posts = Object.keys(syntaxNames).map((syntax) => [`${syntax} to copy`, fixPost(document, syntax as Syntax)]);
		const texts = {
			...site,
			json: JSON.stringify(document),
			md: read(`fixes/${fix.id}.md`),
			'JSON-LD': graph(fix.href).text,
			...Object.fromEntries(posts),
		};
		for (const [name, text] of Object.entries<string>(texts)) {
			// Whole names, because the name of one step may begin like another.
			const named = new Set(
				[...text.matchAll(/\/fixes\/([\w-]+)\/#([\w-]+--[\w-]+)/g)].flatMap(([, id, key]) =>
					id === fix.id ? key : [],
				),
			);
			expect([...named].sort(), `${name} of ${fix.id}`).toEqual(fix.steps.map(({ key }) => key).sort());
		}
	}
});

test('the id of every step is an anchor on the page of its fix, and on every guide that lists it', () => {
	const missing = [...fixes.values()].flatMap((fix) => withoutAnchor(fix.href, [fix]));
	for (const guide of guides.values())
		missing.push(
			...withoutAnchor(
				guide.href,
				guide.sections.flatMap((section) => section.fixes),
				guide.platforms,
			),
		);
	expect(missing).toEqual([]);
});

test('the id of every step is in the lists that progress and reports are read with', () => {
	const progress = JSON.parse(read('progress.json')) as Outline;
	const report = siteFixes(progress);
	for (const fix of fixes.values()) {
		expect(
			report.find(({ id }) => id === fix.id),
			fix.id,
		).toMatchObject({ steps: fix.steps.map(({ id }) => ({ id })) });
		expect(progress.fixes[fix.id]?.title).toBe(fix.title);
		expect(
			progress.fixes[fix.id]?.steps.map(({ key }) => key),
			fix.id,
		).toEqual(fix.steps.map(({ key }) => key));
	}
});

test('what is copied from the menu, /fixes/<id>.md and the feed say the same', () => {
	const feed = parse(read('feed.xml'));
	const entries = new Map(
		feed
			.querySelectorAll('entry')
			.map((entry) => [entry.querySelector('id')!.textContent, entry.querySelector('content')!.textContent]),
	);
	for (const id of fixes.keys()) {
		const document = JSON.parse(read(`fixes/${id}.json`)) as FixDocument;
		expect(read(`fixes/${id}.md`)).toBe(`${fixPost(document, 'markdown')}\n`);
		expect(entries.get(document.address), id).toBe(fixPost(document, 'html'));
	}
});

test('the Markdown of a fix has its title, its risk and a link to each step', () => {
	for (const fix of fixes.values()) {
		const document = parse(new Markdown().render(read(`fixes/${fix.id}.md`)));
		expect(document.querySelector('a')?.getAttribute('href'), fix.id).toMatch(new RegExp(`${fix.href}$`));
		expect(document.querySelectorAll('a[href*="--"]').length, fix.id).toBeGreaterThanOrEqual(fix.steps.length);
	}
});

test('/llms.txt names every guide and every fix', () => {
	const list = read('llms.txt');
	expect(list).toMatch(/^# Unstuck\n\n> /);
	for (const { href } of guides.values()) expect(list).toContain(`${href}): `);
	for (const id of fixes.keys()) expect(list).toContain(`/fixes/${id}.md): `);
});

test('the feed is Atom with an entry for every fix, newest first', () => {
	const feed = parse(read('feed.xml'));
	const entries = feed.querySelectorAll('entry');
	expect(entries.length).toBe(fixes.size);
	for (const entry of [feed.querySelector('feed')!, ...entries])
		for (const tag of ['id', 'title', 'updated']) expect(entry.querySelector(tag)?.textContent).toBeTruthy();
	const days = entries.map((entry) => entry.querySelector('updated')!.textContent);
	expect(days).toEqual([...days].sort().reverse());
});

for (const { folder, base } of builds) {
	const all = pages(folder).filter(({ moved }) => !moved);
	test(`every page of ${folder} tells forums its title, description, address and picture`, () => {
		for (const { path, document } of all) {
			const meta = (name: string) =>
				document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
			for (const name of ['og:title', 'og:type', 'og:site_name', 'og:image:alt'])
				expect(meta(name), `${path} ${name}`).not.toBe('');
			expect(meta('twitter:card'), path).toBe('summary_large_image');
			const picture = new URL(meta('og:image'));
			expect(picture.pathname.startsWith(base), path).toBe(true);
			const png = readFileSync(`${folder}/${picture.pathname.slice(base.length)}`);
			expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
			expect(png.length, `${picture.pathname} weighs too much`).toBeLessThan(80_000);
			if (path === '/404.html') continue;
			const address = base + path.slice(1);
			expect(new URL(document.querySelector('link[rel=canonical]')!.getAttribute('href')!).pathname).toBe(address);
			expect(new URL(meta('og:url')).pathname).toBe(address);
			expect(meta('og:description'), path).toBe(meta('description'));
			expect(meta('description'), path).not.toBe('');
			for (const language of ['en', 'x-default'])
				expect(new URL(document.querySelector(`link[hreflang="${language}"]`)!.getAttribute('href')!).pathname).toBe(
					address,
				);
		}
	}, 60_000);
}

test('a link to an old address is shown in forums as the page that it leads to', () => {
	const all = pages();
	const old = all.filter(({ moved }) => moved);
	expect(old.length).toBeGreaterThan(0);
	const meta = (document: HTMLElement, name: string) =>
		document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
	for (const { document, path } of old) {
		const address = new URL(document.querySelector('link[rel=canonical]')!.getAttribute('href')!).pathname;
		const target = all.find((page) => page.path === address)!;
		for (const name of [
			'og:title',
			'og:description',
			'og:url',
			'og:image',
			'og:image:alt',
			'twitter:card',
			'description',
		])
			expect(meta(document, name), `${path} ${name}`).toBe(meta(target.document, name));
	}
});

test('guides are described as articles, and the home page as the site', () => {
	for (const guide of guides.values())
		expect(graph(guide.href).things[0]['@type']).toBe(guide.id === 'index' ? 'WebSite' : 'TechArticle');
});

test('the sitemap dates every fix and every guide', () => {
	const days = new Map(
		[...read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)T00:00:00.000Z<\/lastmod>)?/g)].map(
			([, address, day]) => [new URL(address!).pathname, day],
		),
	);
	for (const { href, published, changed, reviewed } of fixes.values())
		expect(days.get(href), href).toBe([published, changed ?? published, reviewed].sort().at(-1));
	for (const { href, kind, reviewed } of guides.values())
		if (kind !== 'page') expect(days.get(href), href).toBe(reviewed);
});

/** The steps of fixes, for those phones or for all, that a page has no anchor for. */
function withoutAnchor(path: string, listed: Fix[], phones?: Platform[]): string[] {
	const ids = new Set(
		parse(readFileSync(`dist${path}index.html`, 'utf8'))
			.querySelectorAll('.steps [id]')
			.map(({ id }) => id),
	);
	const shown = listed
		.flatMap(({ steps }) => steps)
		.filter((step) => !phones || step.platforms.some((phone) => phones.includes(phone)));
	return shown.filter(({ key }) => !ids.has(key)).map(({ key }) => `${path}#${key}`);
}

function graph(path: string) {
	const file = `dist${path}index.html`;
	if (!existsSync(file)) throw new Error(`${file} is not there.`);
	const text = parse(readFileSync(file, 'utf8')).querySelector('script[type="application/ld+json"]')!.textContent;
	return { text, things: JSON.parse(text)['@graph'] };
}
