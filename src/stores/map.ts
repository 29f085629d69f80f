import type { ProgressMap } from '@/library/progress';
import { adoptOutcome } from './outcomes';
import { adopt } from './ticks';

let loading: Promise<ProgressMap> | undefined;

/**
 * Fetches the map of the whole site, once a page, and carries what lies under former names to the names of today.
 * @param root the address of the home page
 * @throws {Error} when it cannot be had; the next call tries again
 */
export function loadMap(root: string): Promise<ProgressMap> {
	return (loading ??= fetchMap(root).catch((error: unknown) => {
		loading = undefined;
		throw error;
	}));
}

async function fetchMap(root: string): Promise<ProgressMap> {
	const response = await fetch(`${root}progress.json`);
	if (!response.ok) throw new Error(`${root}progress.json answers ${response.status}.`);
	const map = (await response.json()) as ProgressMap;
	for (const [id, { formerly, steps }] of Object.entries(map.fixes)) {
		if (formerly) adoptOutcome(id, formerly);
		for (const step of steps) if (step.formerly) adopt(step.key, step.formerly);
	}
	return map;
}
