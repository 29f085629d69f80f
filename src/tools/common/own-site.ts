import { href } from '@/client/url';
import { probeBytes, probePath } from '../connection/endpoints';
import type { Measured } from '../connection/judge';
import { sum } from './numbers';

/**
 * Asks this site for an answer, past every cache: the milliseconds it took, the server's date, and the phone's when
 * it came, in milliseconds since 1970. @throws {Error} when none comes
 */
export async function ask(signal: AbortSignal): Promise<{ ms: number; date: number; at: number }> {
	const begun = performance.now();
	const { headers } = await fetch(fresh(), { method: 'HEAD', cache: 'no-store', signal });
	const [ms, at] = [performance.now() - begun, Date.now()];
	// A cache on the way may hand out an old date, and says how old.
	const age = Number(headers.get('age') ?? 0) * 1000;
	return { ms, date: Date.parse(headers.get('date') ?? '') + (age || 0), at };
}

/** Whether this site still answers. */
export const isReachable = () =>
	ask(timeout(5000)).then(
		() => true,
		() => false,
	);

/**
 * The quick check of the connection: eight round trips and a small download, from this site alone.
 * @throws {Error} when one of them fails
 */
export async function measureQuick(): Promise<Measured> {
	const signal = timeout(20_000);
	const trips: number[] = [];
	for (let trip = 0; trip < 8; trip++) trips.push((await ask(signal)).ms);
	const answer = await fetch(fresh(), { cache: 'no-store', signal });
	const begun = performance.now();
	const bytes = (await answer.arrayBuffer()).byteLength;
	const ms = performance.now() - begun;
	// A file that is not the one asked for, such as the login page of a network, says nothing about the connection.
	if (!answer.ok || bytes !== probeBytes) throw new Error('not the file');
	return quickResult(trips, { bytes, ms });
}

/**
 * The median of the round trips in milliseconds, how much they vary, and the download. The first opens the
 * connection, so it does not count beside others.
 */
export function quickResult(trips: readonly number[], download?: { bytes: number; ms: number }): Measured {
	const counted = trips.slice(trips.length > 1 ? 1 : 0);
	const sorted = [...counted].sort((one, other) => one - other);
	const steps = counted.slice(1).map((trip, index) => Math.abs(trip - counted[index]!));
	return {
		latency: sorted[Math.floor(sorted.length / 2)],
		jitter: steps.length > 0 ? sum(steps) / steps.length : undefined,
		download: download && download.ms > 0 ? (download.bytes * 8) / download.ms / 1000 : undefined,
	};
}

/** Aborts a request after so many milliseconds. `AbortSignal.timeout` is younger than the oldest iPhones that matter. */
export function timeout(ms: number): AbortSignal {
	const abort = new AbortController();
	setTimeout(() => abort.abort(), ms);
	return abort.signal;
}

const fresh = () => `${href(probePath)}?t=${Date.now()}-${Math.random()}`;
