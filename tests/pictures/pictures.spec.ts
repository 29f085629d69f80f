import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { unfold } from '../browser/keeping';
import { now, scenes } from '../browser/scenes';

/** What is compared in which colours; the parts with many words in one of them only, to keep the pictures few and small. */
const parts = {
	light: ['words', 'tags', 'screens', 'tour', 'diagrams'],
	dark: ['tags', 'screens', 'diagrams'],
};

// A font of our own, so that a picture looks alike on machines with other fonts.
const font = (weight: number) =>
	readFileSync(`node_modules/@fontsource/inter/files/inter-latin-${weight}-normal.woff2`).toString('base64');
const style = `
	${[400, 600, 700].map((weight) => `@font-face { font-family: Inter; font-weight: ${weight}; src: url(data:font/woff2;base64,${font(weight)}); }`).join('\n')}
	:root { --sl-font: Inter !important; --sl-font-system-mono: Inter !important; }
	/* Else a part as high as the window stands below it by what a heading keeps free above, and its end is not drawn. */
	html { scroll-padding: 0 !important; }
	.brand, .menu-button, .search-open, .side { display: none !important; }
	.top { position: static !important; min-height: 0 !important; padding: 0 !important; }
	.progress { position: static !important; }
	.fix { content-visibility: visible !important; }
`;

// Half the size is enough to see a change by.
test.use({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 0.5, bypassCSP: true });
test.skip(({ browserName }) => browserName !== 'chromium', 'Pictures are compared on one engine only.');

/** How much of a picture may differ before it counts: less than a tag of another colour, more than another smoothing of letters. */
const alike = { maxDiffPixelRatio: 0.006, threshold: 0.06, animations: 'disabled' as const, scale: 'device' as const };

async function open(page: Page, colorScheme: 'light' | 'dark') {
	await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
	await page.goto('/components/');
	await unfold(page);
	await dress(page);
}
async function dress(page: Page) {
	// Playwright's own way waits for an event, which never comes where scripts are off.
	await page.evaluate(
		(css) => void document.head.append(Object.assign(document.createElement('style'), { textContent: css })),
		style,
	);
	await page.evaluate(() => document.fonts.ready);
}
const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);
// Each system draws these controls in its own way.
const controls = (part: Locator) => ({
	mask: [part.locator('input:is([type="checkbox"], [type="date"]), select').filter({ visible: true })],
	maskColor: '#808080',
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`the components look as they did in ${colorScheme} colours`, async ({ page }) => {
		test.setTimeout(60_000);
		await open(page, colorScheme);
		for (const name of parts[colorScheme])
			await expect
				.soft(part(page, name))
				.toHaveScreenshot(`${name}-${colorScheme}.png`, { ...alike, ...controls(part(page, name)) });
	});

for (const [name, { play, plain, media, dark, wide }] of Object.entries(scenes))
	test.describe(() => {
		test.use({ javaScriptEnabled: !plain, locale: 'en-GB', timezoneId: 'UTC' });
		for (const [colorScheme, width, kept] of [
			['light', 390, 'light'],
			...(dark ? ([['dark', 390, 'dark']] as const) : []),
			...(wide ? ([['light', 1280, 'wide']] as const) : []),
		] as const)
			test(`${name} looks as it did in ${colorScheme} colours, ${width} pixels wide`, async ({ page }) => {
				await page.setViewportSize({ width, height: 844 });
				await page.clock.setFixedTime(now);
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				const shown = await play(page);
				if (media) await page.emulateMedia(media);
				await dress(page);
				await expect(shown).toHaveScreenshot(`${name}-${kept}.png`, { ...alike, ...controls(shown) });
			});
	});

test('a tag of another colour is seen', async ({ page }) => {
	await open(page, 'light');
	await page.addStyleTag({ content: ":root[data-theme='light'] { --danger-ground: #dcefe3; }" });
	await expect(part(page, 'tags')).not.toHaveScreenshot('tags-light.png', {
		...alike,
		...controls(part(page, 'tags')),
	});
});
