import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds in a page: each rule with the first three elements that break it. */
export async function barriers(page: Page): Promise<string[]> {
	// Axe writes a selector for every element that passes, too, unless told not to; on a long page that takes a minute.
	const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
	const { violations } = await axe.analyze();
	return violations.map(({ id, nodes }) => {
		const elements = nodes.slice(0, 3).map(({ html }) => html);
		return `${id}: ${elements.join(' ')}`;
	});
}
