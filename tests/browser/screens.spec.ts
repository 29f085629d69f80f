import { expect, test, type Page } from '@playwright/test';

/** Makes every drawn phone of the page so wide, in pixels. */
const widen = (page: Page, width: number) =>
	page.evaluate((width) => {
		for (const picture of document.querySelectorAll<HTMLElement>('main .screens'))
			picture.style.setProperty('--phone', `${width}px`);
	}, width);

/** Words that stand on two lines, and labels that reach out of their screen. */
const broken = (page: Page) =>
	page.evaluate(() => {
		const found: string[] = [];
		for (const screen of document.querySelectorAll<HTMLElement>('main .screen:not([data-look=computer])')) {
			const outer = screen.getBoundingClientRect();
			const texts = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
			while (texts.nextNode()) {
				const text = texts.currentNode as Text;
				for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
					const range = document.createRange();
					range.setStart(text, index);
					range.setEnd(text, index + word.length);
					const { left, right } = range.getBoundingClientRect();
					if (range.getClientRects().length > 1) found.push(`“${word}” is broken`);
					if (left < outer.left || right > outer.right) found.push(`“${word}” is cut off`);
				}
			}
		}
		return found;
	});

for (const width of [96, 160, 240, 360])
	for (const direction of ['ltr', 'rtl'])
		test(`drawn phones ${width} pixels wide, ${direction}: no label is broken or cut off`, async ({ page }) => {
			await page.setViewportSize({ width: 430, height: 844 });
			for (const address of ['/components/', '/']) {
				await page.goto(address);
				await page.evaluate(
					(dir) => document.querySelectorAll<HTMLElement>('[dir]').forEach((part) => (part.dir = dir)),
					direction,
				);
				await widen(page, width);
				const phone = page.locator('main .screen:not([data-look=computer])').first();
				expect((await phone.boundingBox())!.width).toBeCloseTo(width, 0);
				expect(await broken(page), address).toEqual([]);
			}
		});

test('from right to left a drawn phone is mirrored: the way back at the right, the mark where to tap at the left', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/components/');
	const row = page.locator('[data-part=screens] .screen-row.tap:has(.screen-switch)').first();
	const places = async () => {
		const [outer, label, control] = await Promise.all([
			row.boundingBox(),
			row.locator('.screen-label').boundingBox(),
			row.locator('.screen-switch').boundingBox(),
		]);
		return { label: label!.x - outer!.x, control: control!.x - outer!.x };
	};
	await row.scrollIntoViewIfNeeded();
	const ltr = await places();
	expect(ltr.label).toBeLessThan(ltr.control);
	await page.evaluate(() => document.querySelectorAll<HTMLElement>('[dir]').forEach((part) => (part.dir = 'rtl')));
	const rtl = await places();
	expect(rtl.label).toBeGreaterThan(rtl.control);
});

test('a strip of phones is swiped, not wrapped: no phone stands alone below the others', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/components/');
	const strip = page.locator('[data-part=screens] .screens:has(> .screen + .screen)').first();
	const tops = await strip
		.locator('> .screen')
		.evaluateAll((screens) => screens.map((screen) => [(screen as HTMLElement).offsetTop, screen.clientHeight].join()));
	expect(tops.length).toBeGreaterThan(2);
	expect(new Set(tops).size).toBe(1);
	await strip.focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => strip.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

for (const reducedMotion of ['reduce', 'no-preference'] as const)
	test(`where to tap is marked by a ring and a shape, with motion: ${reducedMotion}`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion });
		await page.goto('/components/');
		const tap = page.locator('[data-part=screens] .screen-row.tap').last();
		await expect(tap).toHaveCSS('outline-style', 'solid');
		const mark = await tap.evaluate((row) => getComputedStyle(row, '::after').width);
		expect(parseFloat(mark)).toBeGreaterThan(10);
		await expect(tap).toHaveCSS('animation-name', reducedMotion === 'reduce' ? 'none' : 'tap-here');
	});
