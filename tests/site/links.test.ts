import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builds, pages } from './pages';

for (const { folder, base } of builds) {
	const all = pages(folder);
	const byPath = new Map(all.map((page) => [page.path, page]));

	test(`every link within ${folder} leads to a page, and its hash to an element`, () => {
		const broken = all.flatMap(({ path, document }) =>
			document.querySelectorAll('a[href]').flatMap((link) => {
				const href = link.getAttribute('href')!;
				const url = new URL(href, `https://unstuck.test${base}${path.slice(1)}`);
				if (url.host !== 'unstuck.test') return [];
				if (!url.pathname.startsWith(base)) return [`${path}: ${href} leaves ${base}`];
				const target = `/${url.pathname.slice(base.length)}`;
				const page = byPath.get(target);
				if (!page)
					return existsSync(`${folder}${target}`) && !target.endsWith('/') ? [] : [`${path}: ${href} leads nowhere`];
				const id = decodeURIComponent(url.hash.slice(1));
				return id && !page.document.getElementById(id) ? [`${path}: ${href} has no such element`] : [];
			}),
		);
		expect(broken).toEqual([]);
	});

	test(`every asset of ${folder} is its own, and is there`, () => {
		const wrong = all.flatMap(({ path, document }) =>
			document
				.querySelectorAll('script[src], img[src], source[srcset], iframe, object, embed, video, audio, link[href]')
				.flatMap((element) => {
					if (['canonical', 'alternate', 'author', 'license'].includes(element.getAttribute('rel') ?? '')) return [];
					const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
					return address.startsWith(base) && existsSync(`${folder}/${address.slice(base.length).split('?')[0]}`)
						? []
						: [`${path}: ${element.rawTagName} ${address}`];
				}),
		);
		expect(wrong).toEqual([]);
	});
}

test('no page carries a style or a script that calls another origin', () => {
	const calls = pages().flatMap(({ path, document }) =>
		document
			.querySelectorAll('style, script')
			.flatMap(
				(element) =>
					element.textContent.match(/(?:url\(|import\s*\(?|fetch\()\s*["']?(?:https?:)?\/\/[^"')\s]+/g) ?? [],
			)
			.map((call) => `${path}: ${call}`),
	);
	expect(calls).toEqual([]);
});
