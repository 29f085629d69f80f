import { existsSync, readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { readContent, siteLibrary } from '../content';
import { joined, published, readLedger, type Ledger } from './ledger';
import { builds } from './pages';

/** Every name that was ever published, and every one that the content has now, former ones included. */
const names = joined(readLedger(), published(siteLibrary(), []));

test('the ledger is whole enough to test with', () => {
	expect(Object.keys(names.fixes).length).toBeGreaterThan(45);
	expect(Object.values(names.fixes).flat().length).toBeGreaterThan(150);
	expect(names.guides.length).toBeGreaterThan(40);
	expect(names.pages.length).toBeGreaterThan(10);
});

for (const { folder, base } of builds)
	test(`every link that was ever published resolves in ${folder}`, () => {
		expect(lost(names, folder, base)).toEqual([]);
	});

test('every former name of the fixture leads to a page and an anchor of today', () => {
	const fixture = published(readContent('tests/fixtures/good').library!, []);
	expect(fixture.fixes['reboot']).toContain('switch-off');
	expect(fixture.guides).toContain('causes/hiccup');
	expect(lost(fixture, '.cache/base/moved', '/moved/')).toEqual([]);
});

test('a link to nothing is named, whatever it names', () => {
	const gone: Ledger = {
		fixes: { 'restart-router': ['unplug', 'gone'], 'gone-fix': ['a'] },
		guides: ['index', 'gone'],
		pages: ['/fixes/', '/gone/', '/gone.json', '/previews/'],
	};
	for (const { folder, base } of builds)
		expect(lost(gone, folder, base)).toEqual([
			'/fixes/restart-router/#restart-router--gone',
			'/fixes/gone-fix/',
			'/gone/',
			'/gone/',
			'/gone.json',
			'/previews/',
		]);
	// The same pages under another path: what leads out of the site leads nowhere.
	expect(lost({ fixes: { reboot: [] }, guides: [], pages: [] }, '.cache/base/moved', '/elsewhere/')).toEqual([
		'/fixes/reboot/',
	]);
});

test('an old address of the fixture is in no sitemap', () => {
	expect(readFileSync('.cache/base/moved/sitemap-0.xml', 'utf8')).not.toMatch(/reboot|hiccup/);
});

/** The links to published names that lead nowhere in a build. */
function lost({ fixes, guides, pages }: Ledger, folder: string, base: string): string[] {
	return [
		...Object.entries(fixes).flatMap(([fix, steps]) => {
			const path = `/fixes/${fix}/`;
			const page = follow(folder, base, path);
			const ids = [fix, ...steps.map((step) => `${fix}--${step}`)];
			return page ? ids.filter((id) => !page.getElementById(id)).map((id) => `${path}#${id}`) : [path];
		}),
		...guides.map((guide) => (guide === 'index' ? '/' : `/${guide}/`)).filter((path) => !follow(folder, base, path)),
		...pages.filter((path) => !fileOf(folder, path)),
	];
}

/** The page at an address, or the one it leads on to without JavaScript; undefined where there is none. */
function follow(folder: string, base: string, path: string): HTMLElement | undefined {
	const file = fileOf(folder, path);
	if (!file) return undefined;
	const page = parse(readFileSync(file, 'utf8'));
	const to = /<meta http-equiv="refresh" content="0;url=([^"]+)"/.exec(page.outerHTML)?.[1];
	if (!to) return page;
	const target = to.startsWith(base) ? fileOf(folder, `/${to.slice(base.length)}`) : undefined;
	return target ? parse(readFileSync(target, 'utf8')) : undefined;
}

/** The file that a server gives for an address within the site: the index of a folder, or a page of the same name. */
function fileOf(folder: string, path: string): string | undefined {
	if (!path.endsWith('/')) return existsSync(folder + path) ? folder + path : undefined;
	return [`${folder}${path}index.html`, `${folder}${path.slice(0, -1)}.html`].find((file) => existsSync(file));
}
