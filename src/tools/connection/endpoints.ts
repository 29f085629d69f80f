/** The speed test's server: the one other origin that this site ever contacts, and only after a tap on /tools/connection/. */
const standard = 'https://speed.cloudflare.com';

/**
 * Reads from the environment which server measures the upload: `SPEEDTEST`, an origin of your own that answers
 * `/__down?bytes=` and `/__up` as Cloudflare's does (https://speed.example).
 * @throws {Error} when it is not an origin.
 */
export function speedServer(env: { SPEEDTEST?: string }): string {
	const server = env.SPEEDTEST || standard;
	const url = URL.canParse(server) ? new URL(server) : undefined;
	if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search)
		throw new Error(
			`SPEEDTEST is "${server}", which is not the origin of a speed test. Set it like SPEEDTEST=https://speed.example.`,
		);
	return url.origin;
}

/** The file of this site that the quick check downloads, without the base path. */
export const probePath = '/tools/probe.bin';

/** Its size in bytes: enough to see a speed, little enough for any connection. */
export const probeBytes = 250_000;
