import { expect, test } from '@playwright/test';
import { box, edited, keep, kept, tick, unfold } from './keeping';

/*
 * How other checklists lose what their readers did. Each test is named after one such fault, and edits the content as a
 * writer would between two visits.
 */

const unplug = 'restart-router--unplug';
const plugIn = 'restart-router--plug-in';
const firstStep = /<li class="step"[\s\S]*?<\/li>/;

test('a position as key: adding a step wipes the list', async ({ page }) => {
	await keep(page, { [`unstuck:step:${plugIn}`]: tick() });
	await edited(page, '**/fixes/restart-router/', (html) =>
		html.replace(firstStep, (step) => step.replaceAll(unplug, 'restart-router--brand-new') + step),
	);
	await page.goto('/fixes/restart-router/');
	await expect(box(page, plugIn)).toBeChecked();
	await expect(page.locator('.do input:checked')).toHaveCount(1);
	await expect(page.locator('.do input')).toHaveCount(5);
});

test('a position as key: swapping two steps moves the ticks', async ({ page }) => {
	await keep(page, { [`unstuck:step:${unplug}`]: tick() });
	await edited(page, '**/fixes/restart-router/', (html) => {
		const first = firstStep.exec(html)![0];
		return html.replace(first, '').replace(firstStep, (second) => second + first);
	});
	await page.goto('/fixes/restart-router/');
	await expect(page.locator('.do input').nth(1)).toHaveAttribute('name', unplug);
	await expect(box(page, unplug)).toBeChecked();
	await expect(page.locator('.do input:checked')).toHaveCount(1);
});

test('one value for the whole list: the last tab wins', async ({ context }) => {
	const [one, two] = [await context.newPage(), await context.newPage()];
	await Promise.all([one.goto('/fixes/restart-router/'), two.goto('/causes/slow-connection/')]);
	await unfold(two);
	await Promise.all([box(one, unplug).check(), box(two, plugIn).check()]);
	await expect
		.poll(async () => Object.keys(await kept(one)).sort())
		.toEqual([`unstuck:step:${plugIn}`, `unstuck:step:${unplug}`]);
	for (const page of [one, two]) for (const key of [unplug, plugIn]) await expect(box(page, key)).toBeChecked();
});

test('a title as key: rewording loses the tick, and the anchor with it', async ({ page }) => {
	await keep(page, { [`unstuck:step:${unplug}`]: tick() });
	await edited(page, '**/fixes/restart-router/', (html) =>
		html
			.replaceAll('Unplug the router.', 'Pull the plug.')
			.replaceAll('Restart the router', 'Turn the router off and on'),
	);
	await page.goto(`/fixes/restart-router/#${unplug}`);
	await expect(page.getByText('Pull the plug.')).toBeVisible();
	await expect(box(page, unplug)).toBeChecked();
	await expect(page.locator(':target')).toHaveText(/^\s*Pull the plug/);
});

test('a title as key: equal titles share a tick', async ({ page }) => {
	await page.goto('/causes/slow-connection/');
	await unfold(page);
	const name = (key: string) => page.locator(`[id="${key}"]`).innerText();
	const same = ['restart-router--start-backup', 'move-closer--same-room'] as const;
	await page.evaluate(
		([one, two]) => (document.getElementById(two!)!.textContent = document.getElementById(one!)!.textContent),
		same,
	);
	expect(await name(same[0])).toBe(await name(same[1]));
	await box(page, same[0]).check();
	await expect(box(page, same[1])).not.toBeChecked();
	await expect.poll(async () => Object.keys(await kept(page))).toEqual([`unstuck:step:${same[0]}`]);
});

test('a reset that resets the view only', async ({ page }) => {
	await page.goto('/fixes/restart-router/');
	await box(page, unplug).check();
	await page.getByRole('button', { name: 'Start over' }).click();
	expect(await kept(page)).toEqual({});
	await page.reload();
	await expect(box(page, unplug)).not.toBeChecked();
});

test('ids that appear only with JavaScript: no anchor for link previews, search or readers without it', async ({
	request,
}) => {
	const html = await (await request.get('/fixes/restart-router/')).text();
	expect(html).toContain(`id="${unplug}"`);
});

test('ticks that are reported to somebody', async ({ page }) => {
	await keep(page, { [`unstuck:step:${plugIn}`]: tick() });
	await page.goto('/fixes/restart-router/');
	await page.waitForLoadState('networkidle');
	// Scripts on demand and the icon of the tab are files; nothing that depends on a tick may leave.
	const isFile = /^GET http:\/\/localhost:\d+\/(_astro\/[\w.-]+|favicon\.svg) $/;
	const told = expect(
		page.waitForRequest((request) => !isFile.test(`${request.method()} ${request.url()} ${request.postData() ?? ''}`), {
			timeout: 4000,
		}),
	).rejects.toThrow('Timeout');
	await box(page, unplug).check();
	await page.getByRole('button', { name: 'Start over' }).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await told;
});

test('a renamed step or fix: the tick and the outcome stay behind under the old name', async ({ page }) => {
	await keep(page, {
		'unstuck:step:reboot-router--pull': tick('done', 3),
		'unstuck:outcome:reboot-router': { outcome: 'worked', at: 5 },
	});
	await edited(page, '**/fixes/restart-router/', (html) =>
		html
			.replace('<fix-steps', '<fix-steps data-formerly="reboot-router"')
			.replace(/<input type="checkbox"/, '$& data-formerly="reboot-router--pull"'),
	);
	await page.goto('/fixes/restart-router/');
	await expect(box(page, unplug)).toBeChecked();
	expect(Object.keys(await kept(page)).sort()).toEqual(['unstuck:outcome:restart-router', `unstuck:step:${unplug}`]);
});

test('a renamed step is found on pages that do not show it, too', async ({ page }) => {
	await keep(page, {
		'unstuck:step:reboot-router--pull': tick('done', 3),
		'unstuck:outcome:reboot-router': { outcome: 'worked', at: 5 },
	});
	await edited(page, '**/progress.json', (json) => {
		const map = JSON.parse(json) as {
			fixes: Record<string, { steps: { key: string; formerly?: string[] }[]; formerly?: string[] }>;
		};
		map.fixes['restart-router']!.formerly = ['reboot-router'];
		map.fixes['restart-router']!.steps[0]!.formerly = ['reboot-router--pull'];
		return JSON.stringify(map);
	});
	await page.goto('/progress/');
	await expect(page.locator('tried-list li')).toHaveText(/Restart the router.*It worked.*1 of 4/);
	expect(Object.keys(await kept(page)).sort()).toEqual(['unstuck:outcome:restart-router', `unstuck:step:${unplug}`]);
});

test('the address of the page as key: a moved page loses all', async ({ page }) => {
	await keep(page, { [`unstuck:step:${unplug}`]: tick() });
	await page.route('**/moved/elsewhere/', async (route) =>
		route.fulfill({
			response: await route.fetch({ url: new URL('/fixes/restart-router/', route.request().url()).href }),
		}),
	);
	await page.goto('/moved/elsewhere/');
	await expect(box(page, unplug)).toBeChecked();
});
