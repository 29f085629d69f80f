import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What the server does with requests that carry data; small ones, which measure the delay, are always answered. */
export type Manner = 'serve' | 'stall-upload' | 'stall' | 'refuse' | 'busy' | 'drop-upload';

/** A server that speaks the speed test's protocol, `/__down?bytes=` and `/__up`, at set speeds. */
export interface SpeedServer {
	origin: string;
	/** Every request so far, as `GET /__down?bytes=0`. */
	requests: string[];
	/** Bytes of data in both directions so far. */
	carried: () => number;
	close: () => Promise<void>;
}

export interface Speeds {
	/** Mbps. */
	up: number;
	down: number;
	/** Milliseconds added to each answer. */
	delay?: number;
	manner?: Manner;
}

/** Starts one on a free port. */
export async function speedServer({ up, down, delay = 0, manner = 'serve' }: Speeds): Promise<SpeedServer> {
	const requests: string[] = [];
	const sockets = new Set<Socket>();
	let carried = 0;
	const count = (bytes: number) => (carried += bytes);
	const answer = async (request: IncomingMessage, response: ServerResponse) => {
		const bytes = Number(new URL(request.url!, 'http://localhost').searchParams.get('bytes'));
		requests.push(`${request.method} ${request.url!.replace(/&.*/, '')}`);
		allow(response);
		await wait(delay);
		if (request.method === 'OPTIONS') return response.writeHead(204).end();
		if (manner === 'refuse') return response.writeHead(503).end();
		if (manner === 'busy') return response.writeHead(429, { 'retry-after': '0' }).end();
		if (manner === 'stall' && bytes > 0) return;
		if (request.method !== 'POST') return send(response, bytes, down, count);
		if (manner === 'stall-upload') return;
		if (manner === 'drop-upload') return request.socket.destroy();
		await take(request, up, count);
		return response.end('ok');
	};
	const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
	server.on('connection', (socket) => {
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket));
	});
	await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		requests,
		carried: () => carried,
		close: () => close(server, sockets),
	};
}

/** Lets another origin read the answers and their timings, as the real server does. */
function allow(response: ServerResponse): void {
	response.setHeader('access-control-allow-origin', '*');
	response.setHeader('access-control-allow-headers', '*');
	response.setHeader('timing-allow-origin', '*');
	response.setHeader('cache-control', 'no-store');
}

/** Sends so many bytes at a speed, in parts that are due by the clock, so that a busy machine does not add up its delays. */
async function send(
	response: ServerResponse,
	bytes: number,
	mbps: number,
	count: (bytes: number) => void,
): Promise<void> {
	response.setHeader('content-length', bytes);
	response.flushHeaders();
	const begun = performance.now();
	for (let sent = 0; sent < bytes;) {
		const due = Math.min(bytes, Math.ceil(((performance.now() - begun) / 1000) * mbps * 125_000));
		if (due > sent) {
			response.write(Buffer.alloc(due - sent, 48));
			count(due - sent);
			sent = due;
		}
		await wait(5);
	}
	response.end();
}

/** Takes in an upload, and answers no sooner than its bytes would have taken at that speed. */
async function take(request: IncomingMessage, mbps: number, count: (bytes: number) => void): Promise<void> {
	const begun = performance.now();
	let taken = 0;
	for await (const part of request) {
		taken += (part as Buffer).length;
		count((part as Buffer).length);
	}
	await wait((taken / (mbps * 125_000)) * 1000 - (performance.now() - begun));
}

async function close(server: Server, sockets: Set<Socket>): Promise<void> {
	for (const socket of sockets) socket.destroy();
	await new Promise((done) => server.close(done));
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, Math.max(0, ms)));
