import { partOf, type ProgressMap } from '@/library/outline';
import { shortName } from '@/report/short-id';
import { $outcomes, adoptOutcome } from './outcomes';
import { $ticks, adopt } from './ticks';

const loading = new Map<number, Promise<ProgressMap>>();

/**
 * What the site knows of some fixes and their guides. Each part of its map is fetched once a page; what lies under former
 * names is then carried to the names of today.
 * @param root the address of the home page
 * @param names short names of the fixes; without them, of all that this device has ticks or outcomes of
 * @throws {Error} when it cannot be had; the next call tries again
 */
export async function loadMap(root: string, names = keptNames()): Promise<ProgressMap> {
	if (names.length === 0) return { parts: 1, guides: [], fixes: {} };
	const { parts } = await loadPart(root, 0);
	const maps = await Promise.all([...new Set(names.map((name) => partOf(name, parts)))].map((part) => loadPart(root, part)));
	const guides = new Map(maps.flatMap((map) => map.guides.map((guide) => [guide.address, guide])));
	return { parts, guides: [...guides.values()], fixes: Object.assign({}, ...maps.map((map) => map.fixes)) as ProgressMap['fixes'] };
}

/** The short name of the fix that a key of a step, or an id, stands for. */
export function nameOf(key: string): string {
	return shortName(key.split('--', 1)[0]!);
}

function keptNames(): string[] {
	return [...Object.keys($ticks.get()), ...Object.keys($outcomes.get())].map(nameOf);
}

function loadPart(root: string, part: number): Promise<ProgressMap> {
	const begun =
		loading.get(part) ??
		fetchPart(`${root}progress${part > 0 ? `/${part}` : ''}.json`).catch((error: unknown) => {
			loading.delete(part);
			throw error;
		});
	loading.set(part, begun);
	return begun;
}

async function fetchPart(address: string): Promise<ProgressMap> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
	const map = (await response.json()) as ProgressMap;
	for (const [id, { formerly, steps }] of Object.entries(map.fixes)) {
		if (formerly) adoptOutcome(id, formerly);
		for (const step of steps) if (step.formerly) adopt(step.key, step.formerly);
	}
	return map;
}
