import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/** Axe, which works out every colour anew for each element, though a page has a dozen, and so takes twice as long. */
const script = `${axe.source};
{
	const { Color } = axe.commons.color;
	const { parseString } = Color.prototype;
	const known = new Map();
	Color.prototype.parseString = function (text) {
		if (!known.has(text)) known.set(text, parseString.call(new Color(0, 0, 0), text));
		const { r, g, b, alpha } = known.get(text);
		return Object.assign(this, { r, g, b, alpha });
	};
}`;

/** Lets every page that a tab will open come with axe, which then need not be read anew on each. */
export const withAxe = (page: Page) => page.addInitScript(script);

/** What axe finds in a page as it is: each rule with the first three elements that break it. */
export async function barriers(page: Page, tags?: string[]): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(script);
	// Axe writes a selector for every element that passes, too, unless told not to; on a long page that takes a minute.
	const options: axe.RunOptions = { resultTypes: ['violations'], ...(tags ? { runOnly: tags } : {}) };
	const { violations } = await page.evaluate(
		(options) => (window as unknown as { axe: typeof axe }).axe.run(document, options),
		options,
	);
	return violations.map(({ id, nodes }) => {
		const elements = nodes.slice(0, 3).map(({ html }) => html);
		return `${id}: ${elements.join(' ')}`;
	});
}

/** What axe finds in light colours, and what else in dark ones: only colours differ there, so only their rules are asked again. */
export async function barriersInBoth(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
		const all = await barriers(page, colorScheme === 'dark' ? ['cat.color'] : undefined);
		found.push(...all.map((one) => `in ${colorScheme} colours, ${one}`));
	}
	return found;
}
