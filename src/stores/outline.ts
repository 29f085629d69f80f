import { fetchJson, once } from '@/client/json';
import { href } from '@/client/url';
import type { Outline } from '@/schemas/outline';
import { $outcomes, adoptOutcome } from './outcomes';
import { $ticks, adopt } from './ticks';

/**
 * What the site knows of its fixes and guides, which also migrates what lies under former ids. Where this device has
 * neither ticks nor outcomes, it is fetched only if `always`.
 * @throws {Error} when it cannot be had; the next call tries again
 */
export async function loadOutline(always = false): Promise<Outline> {
	const isEmpty = Object.keys({ ...$ticks.get(), ...$outcomes.get() }).length === 0;
	return isEmpty && !always ? { guides: [], fixes: {} } : load();
}

const load = once(async () => {
	const outline = await fetchJson<Outline>(href('/progress.json'));
	for (const [id, { formerly, steps }] of Object.entries(outline.fixes)) {
		if (formerly) adoptOutcome(id, formerly);
		for (const step of steps) if (step.formerly) adopt(step.key, step.formerly);
	}
	return outline;
});
