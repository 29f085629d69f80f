import { href } from '@/client/url';
import type { Outline } from '@/schemas/outline';
import { $outcomes, adoptOutcome } from './outcomes';
import { $ticks, adopt } from './ticks';

let loading: Promise<Outline> | undefined;

/**
 * What the site knows of its fixes and guides, fetched once a page, which also migrates what lies under former ids. Where
 * this device has neither ticks nor outcomes, it is fetched only if `always`.
 * @throws {Error} when it cannot be had; the next call tries again
 */
export async function loadOutline(always = false): Promise<Outline> {
	const isEmpty = Object.keys({ ...$ticks.get(), ...$outcomes.get() }).length === 0;
	if (isEmpty && !always) return { guides: [], fixes: {} };
	return (loading ??= load().catch((error: unknown) => {
		loading = undefined;
		throw error;
	}));
}

async function load(): Promise<Outline> {
	const response = await fetch(href('/progress.json'));
	if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
	const outline = (await response.json()) as Outline;
	for (const [id, { formerly, steps }] of Object.entries(outline.fixes)) {
		if (formerly) adoptOutcome(id, formerly);
		for (const step of steps) if (step.formerly) adopt(step.key, step.formerly);
	}
	return outline;
}
