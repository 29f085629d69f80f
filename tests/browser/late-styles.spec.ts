import { expect, test, type Page } from '@playwright/test';

/** How every element of the page looks and where it stands. */
const looks = (page: Page) =>
	page.evaluate(() => {
		const properties = [
			'display',
			'position',
			'color',
			'backgroundColor',
			'font',
			'margin',
			'padding',
			'borderTop',
			'borderRadius',
			'textDecoration',
			'listStyle',
			'opacity',
			'visibility',
			'clipPath',
			'maskImage',
			'cursor',
		] as const;
		const of = (element: Element, pseudo?: string) => {
			const style = getComputedStyle(element, pseudo);
			return pseudo && style.content === 'none'
				? ''
				: properties.map((property) => `${property}: ${style[property]}`).join('; ');
		};
		return [...document.querySelectorAll('body *')].map((element) => {
			const { x, y, width, height } = element.getBoundingClientRect();
			const name = `${element.tagName.toLowerCase()}${element.id && `#${element.id}`}${element.className && typeof element.className === 'string' ? `.${element.className}` : ''}`;
			return `${name} at ${[x, y, width, height].map(Math.round).join(' ')}; ${of(element)} | ${of(element, '::before')} | ${of(element, '::after')}`;
		});
	});

for (const width of [390, 1280])
	for (const path of [
		'/',
		'/android/',
		'/causes/slow-connection/',
		'/symptoms/stuck-at-100/',
		'/after/habits/',
		'/after/without-the-cloud/',
		'/fixes/',
		'/fixes/restart-router/',
		'/fixes/reinstall-whatsapp/',
		'/fixes/clear-app-data/',
		'/progress/',
		'/report/',
		'/search/',
		'/search/?q=router',
		'/tools/space/',
		'/tools/connection/',
		'/helpers/',
		'/sources/',
		'/404.html',
	])
		test(`${path} brings every rule that it needs: the whole style sheet changes nothing, ${width} pixels wide`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height: 800 });
			// It writes its line at a time of its own.
			await page.route('**/_astro/offline-note*.js', (route) => route.abort());
			await page.goto(path, { waitUntil: 'networkidle' });
			const before = await looks(page);
			await page.evaluate(async () => {
				const link = Object.assign(document.createElement('link'), {
					rel: 'stylesheet',
					href: document.querySelector<HTMLStyleElement>('style[data-late]')!.dataset['late']!,
				});
				document.head.append(link);
				await new Promise((resolve) => (link.onload = resolve));
			});
			const after = await looks(page);
			expect(after.filter((line, at) => line !== before[at]).slice(0, 5)).toEqual(
				before.filter((line, at) => line !== after[at]).slice(0, 5),
			);
		});
