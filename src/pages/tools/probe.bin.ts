import { probeBytes } from '@/tools/connection/endpoints';

/** What the quick check downloads: noise that nothing can compress, the same in every build. */
export const GET = () => new Response(noise(probeBytes));

function noise(length: number): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(length);
	let state = 2463534242;
	for (let at = 0; at < length; at++) {
		// Xorshift.
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		bytes[at] = state & 255;
	}
	return bytes;
}
