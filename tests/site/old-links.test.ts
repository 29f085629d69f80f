import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { siteLibrary } from '../content';
import { builds } from './pages';

interface Names {
	fixes: Record<string, string[]>;
	guides: string[];
	pages: string[];
}

const library = siteLibrary();

/** Every name that the content has now, former ones included, and every one that the ledger promises. */
const names: Names[] = [
	{
		fixes: Object.fromEntries(
			[...library.fixes.values()].flatMap((fix) => [fix.id, ...fix.formerly].map((id) => [id, fix.steps.flatMap((step) => [step.id, ...step.formerly])])),
		),
		guides: [...library.guides.values()].flatMap((guide) => [guide.id, ...guide.formerly]),
		pages: ['/fixes/', '/sources/', '/report/', '/helpers/', '/fixes.json', '/fixes.schema.json', '/feed.xml', '/llms.txt', '/sitemap-index.xml'],
	},
	...(existsSync('tests/site/ledger.json') ? [JSON.parse(readFileSync('tests/site/ledger.json', 'utf8')) as Names] : []),
];

for (const { folder, base } of builds)
	test(`every link that was ever published resolves in ${folder}`, () => {
		const lost: string[] = [];
		for (const [fix, steps] of names.flatMap(({ fixes }) => Object.entries(fixes))) {
			const page = follow(folder, base, `/fixes/${fix}/`);
			if (!page) lost.push(`/fixes/${fix}/`);
			else lost.push(...[fix, ...steps.map((step) => `${fix}--${step}`)].filter((id) => !page.getElementById(id)).map((id) => `/fixes/${fix}/#${id}`));
		}
		for (const guide of names.flatMap(({ guides }) => guides)) if (!follow(folder, base, guide === 'index' ? '/' : `/${guide}/`)) lost.push(`/${guide}/`);
		for (const page of names.flatMap(({ pages }) => pages)) if (!existsSync(folder + page) && !existsSync(`${folder}${page.replace(/\/$/, '')}.html`)) lost.push(page);
		expect(lost).toEqual([]);
	});

test('an old address of the fixture leads to the page of today, where every old id is an anchor', () => {
	for (const [old, ids] of [
		['/fixes/reboot/', ['reboot', 'reboot--turn-off', 'reboot--switch-off', 'reboot--settings']],
		['/causes/hiccup/', ['reboot--switch-off', 'restart--switch-off']],
	] as const) {
		const page = follow('.cache/base/moved', '/moved/', old);
		expect(page, old).toBeDefined();
		for (const id of ids) expect(page!.getElementById(id), `${old}#${id}`).not.toBeNull();
	}
	expect(readFileSync('.cache/base/moved/sitemap-0.xml', 'utf8')).not.toMatch(/reboot|hiccup/);
});

/** The page at an address, or the one it leads on to without JavaScript; undefined where there is none. */
function follow(folder: string, base: string, path: string) {
	const file = `${folder}${path}index.html`;
	if (!existsSync(file)) return undefined;
	const page = parse(readFileSync(file, 'utf8'));
	const to = /<meta http-equiv="refresh" content="0;url=([^"]+)"/.exec(page.outerHTML)?.[1];
	return to ? parse(readFileSync(`${folder}/${to.slice(base.length)}index.html`, 'utf8')) : page;
}
