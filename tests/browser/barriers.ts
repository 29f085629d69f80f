import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds in a page, or in a part of it: each rule with the first three elements that break it. */
export async function barriers(page: Page, part?: string): Promise<string[]> {
	// Axe writes a selector for every element that passes, too, unless told not to; on a long page that takes a minute.
	const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
	const { violations } = await (part ? axe.include(part) : axe).analyze();
	return violations.map(({ id, nodes }) => {
		const elements = nodes.slice(0, 3).map(({ html }) => html);
		return `${id}: ${elements.join(' ')}`;
	});
}
