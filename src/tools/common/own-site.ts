import { probeBytes, probePath } from '@/tools/connection/endpoints';
import type { Measured } from '@/tools/connection/line';
import { quickResult } from '@/tools/connection/quick';
import { href } from '@/client/url';

/** Asks this site for nothing but an answer, past every cache. Throws when none comes. */
export async function ask(signal: AbortSignal): Promise<{ ms: number; date: number; at: number }> {
	const begun = performance.now();
	const answer = await fetch(fresh(), { method: 'HEAD', cache: 'no-store', signal });
	const [ms, at] = [performance.now() - begun, Date.now()];
	// A cache on the way may hand out an old date, and says how old.
	const age = Number(answer.headers.get('age') ?? 0) * 1000;
	return { ms, date: Date.parse(answer.headers.get('date') ?? '') + (age || 0), at };
}

/** Whether this site still answers. */
export const reachable = () =>
	ask(limit(5000)).then(
		() => true,
		() => false,
	);

/** The quick check of the line: eight round trips and a small download, from this site alone. */
export async function measureQuick(): Promise<Measured> {
	const signal = limit(20_000);
	const trips: number[] = [];
	for (let trip = 0; trip < 8; trip++) trips.push((await ask(signal)).ms);
	const answer = await fetch(fresh(), { cache: 'no-store', signal });
	const begun = performance.now();
	const bytes = (await answer.arrayBuffer()).byteLength;
	const ms = performance.now() - begun;
	// A file that is not the one asked for, such as a login page of a network, tells nothing of the line.
	if (!answer.ok || bytes !== probeBytes) throw new Error('not the file');
	return quickResult(trips, { bytes, ms });
}

/** Ends a request that takes too long. `AbortSignal.timeout` is younger than the oldest iPhones that matter. */
export function limit(ms: number): AbortSignal {
	const abort = new AbortController();
	setTimeout(() => abort.abort(), ms);
	return abort.signal;
}

const fresh = () => `${href(probePath)}?t=${Date.now()}-${Math.random()}`;
