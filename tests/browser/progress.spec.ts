import { expect, test } from '@playwright/test';
import { box, edited, errorsOf, keep, kept, tick, unfold } from './keeping';

const router = ['unplug', 'plug-in', 'rejoin', 'start-backup'].map((step) => `restart-router--${step}`) as [
	string,
	string,
	string,
	string,
];

test('counts what is shown for the chosen phone, skipped steps apart, and never NaN', async ({ page }) => {
	const errors = errorsOf(page);
	await page.goto('/fixes/restart-router/');
	await expect(page.locator('.progress-text')).toHaveText('0 of 4 steps done');
	await box(page, router[0]).check();
	await page.getByRole('button', { name: 'Skip' }).nth(1).click();
	await expect(page.locator('.progress-text')).toHaveText('1 of 4 steps done, 1 skipped');
	await expect(page.locator('.fix .count')).toHaveText('1 of 4, 1 skipped');
	await page.goto('/fixes/allow-background/');
	const total = async () => Number(/of (\d+)/.exec((await page.locator('.progress-text').textContent())!)![1]);
	const both = await total();
	await page.getByRole('button', { name: 'Android', exact: true }).click();
	const android = await total();
	await page.getByRole('button', { name: 'iPhone', exact: true }).click();
	const iphone = await total();
	expect(android).toBeLessThan(both);
	expect(iphone).toBeLessThan(both);
	for (const address of ['/fixes/clear-app-data/', '/after/advice-not-to-follow/', '/']) {
		await page.goto(address);
		await expect(page.locator('main')).not.toContainText('NaN');
	}
	expect(errors).toEqual([]);
});

test('says the progress once after a few quick ticks, and nothing on loading', async ({ page }) => {
	await keep(page, { [`unstuck:step:${router[3]}`]: tick() });
	await page.goto('/fixes/restart-router/');
	const said = page.locator('.progress output');
	await page.evaluate(() => {
		const words: string[] = [];
		Object.assign(window, { words });
		new MutationObserver(() => words.push(document.querySelector('.progress output')!.textContent)).observe(
			document.querySelector('.progress output')!,
			{ childList: true },
		);
	});
	await page.evaluate(
		(keys) => {
			for (const key of keys) document.querySelector<HTMLInputElement>(`input[name="${key}"]`)!.click();
		},
		router.slice(0, 3),
	);
	await expect(said).toHaveText('4 of 4 steps done');
	expect(await page.evaluate(() => (window as unknown as { words: string[] }).words.filter(Boolean))).toEqual([
		'4 of 4 steps done',
	]);
	await page.reload();
	await page.waitForLoadState('networkidle');
	await expect(said).toBeEmpty();
});

test('start over for one fix leaves the others alone; its button becomes its undo, and restores exactly', async ({
	page,
}) => {
	await keep(page, {
		[`unstuck:step:${router[0]}`]: tick('done', 3),
		[`unstuck:step:${router[1]}`]: tick('skipped', 3),
		'unstuck:outcome:restart-router': { outcome: 'no-change', at: Date.now() - 1000 },
		'unstuck:step:move-closer--same-room': tick('done', 2),
	});
	await page.goto('/causes/slow-connection/#restart-router');
	const before = await kept(page);
	const card = page.locator('.fix[data-fix="restart-router"]');
	await expect(
		page.locator('.fix[data-fix="switch-network"]').getByRole('button', { name: 'Start over' }),
	).toBeHidden();
	await card.getByRole('button', { name: 'Start over' }).focus();
	await page.keyboard.press('Enter');
	await expect(box(page, router[0])).not.toBeChecked();
	expect(Object.keys(await kept(page))).toEqual(['unstuck:step:move-closer--same-room']);
	const undo = card.getByRole('button', { name: 'Undo' });
	await expect(undo).toBeFocused();
	await page.keyboard.press('Enter');
	expect(await kept(page)).toEqual(before);
	await expect(card.getByRole('button', { name: 'Start over' })).toBeFocused();
});

test('undo lasts over pages until the next change', async ({ page }) => {
	await page.goto('/fixes/restart-router/');
	await box(page, router[0]).check();
	await page.getByRole('button', { name: 'Start over' }).click();
	await page.goto('/progress/');
	await expect(page.getByRole('button', { name: 'Undo start over: Restart the router' })).toBeVisible();
	await page.goto('/fixes/switch-network/');
	await expect(page.getByRole('button', { name: 'Undo start over: Restart the router' })).toBeVisible();
	await page.getByRole('checkbox').first().check();
	await expect(page.getByRole('button', { name: /Undo/ })).toBeHidden();
});

test('old ticks raise a quiet question, for which one answer is enough', async ({ page }) => {
	await keep(page, { [`unstuck:step:${router[0]}`]: tick('done', 20) });
	await page.goto('/causes/slow-connection/');
	const question = page.getByText(/^These ticks are from \d+ \w+( \d{4})?\. Start fresh\?$/);
	await expect(question).toBeVisible();
	await page.getByRole('button', { name: 'Keep them' }).click();
	await expect(question).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Start over' }).first()).toBeFocused();
	await page.reload();
	await expect(box(page, router[0])).toBeChecked();
	await page.waitForLoadState('networkidle');
	await expect(question).toHaveCount(0);
});

test('"Start fresh" clears the guide and can be undone', async ({ page }) => {
	await keep(page, { [`unstuck:step:${router[0]}`]: tick('done', 20) });
	await page.goto('/causes/slow-connection/');
	await page.getByRole('button', { name: 'Start fresh' }).click();
	await expect(box(page, router[0])).not.toBeChecked();
	await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(box(page, router[0])).toBeChecked();
});

test('ticks of the last two weeks raise no question', async ({ page }) => {
	await keep(page, {
		[`unstuck:step:${router[0]}`]: tick('done', 20),
		'unstuck:step:move-closer--same-room': tick('done', 13),
	});
	await page.goto('/causes/slow-connection/');
	await expect(box(page, router[0])).toBeChecked();
	await page.waitForLoadState('networkidle');
	await expect(page.getByText('Start fresh?')).toHaveCount(0);
});

test('a step that changed since its tick stays ticked, says so, and is settled with one tap', async ({ page }) => {
	await keep(page, { [`unstuck:step:${router[0]}`]: tick('done', 3), [`unstuck:step:${router[1]}`]: tick('done', 3) });
	await edited(page, '**/fixes/restart-router/', (html) =>
		html.replace('<input type="checkbox"', '$& data-revision="2"'),
	);
	await page.goto('/fixes/restart-router/');
	await expect(box(page, router[0])).toBeChecked();
	const note = page.getByText(/^This step changed since you ticked it on \d+ \w+( \d{4})?\. Please check it again\./);
	await expect(note).toHaveCount(1);
	await expect(box(page, router[0])).toHaveAccessibleDescription(/changed since you ticked it/);
	await page.getByRole('button', { name: 'Checked' }).click();
	await expect(note).toHaveCount(0);
	await expect(box(page, router[0])).toBeFocused();
	await page.reload();
	await expect(box(page, router[0])).toBeChecked();
	await page.waitForLoadState('networkidle');
	await expect(note).toHaveCount(0);
});

test('a fix with a step that changed or was skipped says so, and is done once that is looked at', async ({ page }) => {
	await keep(page, {
		[`unstuck:step:${router[0]}`]: tick('done', 3),
		...Object.fromEntries(router.slice(1).map((key) => [`unstuck:step:${key}`, tick('skipped', 3)])),
	});
	await edited(page, '**/causes/slow-connection/', (html) =>
		html.replace(new RegExp(`<input type="checkbox"(?=[^<]*>\\s*<span id="${router[0]}")`), '$& data-revision="2"'),
	);
	await page.goto('/causes/slow-connection/#restart-router');
	const row = page.locator('.fix[data-fix="restart-router"]');
	await expect(row.locator('.count')).toHaveText('Changed: check it again');
	await expect(row).not.toHaveAttribute('data-done');
	await row.getByRole('button', { name: 'Checked' }).click();
	await expect(row.locator('.count')).toHaveText(/^Done, \d+ skipped, /);
	await expect(row).toHaveAttribute('data-done', '');
});

test('without ticks nothing is fetched for marks; with one, the guide is marked begun, then done', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
	await page.goto('/fixes/restart-router/');
	await page.waitForLoadState('networkidle');
	expect(fetched).not.toContain('/progress.json');
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/causes/slow-connection/');
	await unfold(page);
	const link = page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: /^Slow connection/ });
	await expect(link).toHaveAccessibleName('Slow connection');
	await box(page, router[0]).check();
	await expect(link).toHaveAccessibleName('Slow connection started');
	await expect(page.getByRole('navigation', { name: 'Menu' }).locator('.mark')).toHaveCount(1);
	await page.goto('/fixes/');
	await expect(page.locator('.fix-list').getByRole('link', { name: 'Restart the router started' })).toBeVisible();
	await page.goto('/causes/slow-connection/');
	await page.evaluate(() =>
		document.querySelectorAll<HTMLInputElement>('.do input:not(:checked)').forEach((step) => step.click()),
	);
	await expect(link).toHaveAccessibleName('Slow connection done');
});

test('the home page offers to continue where the reader was, at the next open step', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'Continue where you left off' })).toBeHidden();
	await page.goto('/causes/slow-connection/#read-last-backup');
	await page.locator('[data-fix="read-last-backup"] .do input').first().check();
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'Continue where you left off' })).toBeVisible();
	const link = page.locator('resume-list').getByRole('link');
	await expect(link).toHaveCount(1);
	await expect(link).toContainText('Slow connection');
	await expect(link).toContainText('Next: Read the date of your last backup, step 2');
	await link.click();
	await expect(page).toHaveURL(/\/causes\/slow-connection\/#read-last-backup--/);
	await expect(page.locator(':target')).toBeInViewport();
});

test('after back and forward no box is stale', async ({ page, context }) => {
	await page.goto('/fixes/restart-router/');
	await box(page, router[0]).check();
	await page.goto('/sources/');
	const other = await context.newPage();
	await other.goto('/causes/slow-connection/');
	await unfold(other);
	// What was ticked while the code was still on its way is kept by the page after it.
	await expect(box(other, router[0])).toBeChecked();
	await box(other, router[0]).uncheck();
	await box(other, router[2]).check();
	await page.goBack();
	await expect(box(page, router[2])).toBeChecked();
	await expect(box(page, router[0])).not.toBeChecked();
});

test('a reload in the middle of quick ticks loses none that was made', async ({ page }) => {
	await page.goto('/fixes/restart-router/');
	await page.evaluate(
		(keys) => {
			for (const key of keys) document.querySelector<HTMLInputElement>(`input[name="${key}"]`)!.click();
			location.reload();
		},
		router.slice(0, 3),
	);
	await page.waitForEvent('load');
	for (const key of router.slice(0, 3)) await expect(box(page, key)).toBeChecked();
	await expect(box(page, router[3])).not.toBeChecked();
});

test('ticks at once in two tabs both survive', async ({ context }) => {
	const [one, two] = [await context.newPage(), await context.newPage()];
	await Promise.all([one.goto('/fixes/restart-router/'), two.goto('/causes/slow-connection/')]);
	const clicks = (page: typeof one, keys: string[]) =>
		page.evaluate((names) => {
			for (const name of names) document.querySelector<HTMLInputElement>(`input[name="${name}"]`)!.click();
		}, keys);
	await Promise.all([clicks(one, [router[0], router[2]]), clicks(two, [router[1]])]);
	for (const page of [one, two]) for (const key of router.slice(0, 3)) await expect(box(page, key)).toBeChecked();
	await one.getByRole('button', { name: 'Start over' }).click();
	for (const key of router) await expect(box(two, key)).not.toBeChecked();
});
