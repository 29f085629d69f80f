import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { types } from '../bench/server';

/** A host for one test: it serves a built folder compressed, can be cut off, moved to another build, and made to lie. */
export class Host {
	folder: string;
	/** What it says instead of a file, by path. */
	lies = new Map<string, { type: string; body: string }>();
	/** The bytes of every body it sent, by path. */
	sent: { path: string; bytes: number }[] = [];
	#cut = false;
	#answersLeft = Infinity;
	#server: Server;
	#sockets = new Set<Socket>();

	private constructor(folder: string) {
		this.folder = folder;
		this.#server = createServer((request, response) => {
			if (this.#answersLeft-- <= 0) return void this.cut();
			const path = decodeURI(new URL(request.url!, 'http://host').pathname);
			const lie = this.lies.get(path);
			const file = [`${this.folder}${path}`, `${this.folder}${path}index.html`].find(
				(name) => existsSync(name) && statSync(name).isFile(),
			);
			const found = file ?? `${this.folder}/404.html`;
			const zipped = !lie && existsSync(`${found}.gz`);
			const body = lie
				? Buffer.from(lie.body)
				: existsSync(found)
					? readFileSync(zipped ? `${found}.gz` : found)
					: Buffer.of();
			this.sent.push({ path, bytes: request.method === 'HEAD' ? 0 : body.length });
			response.writeHead(lie || file ? 200 : 404, {
				'Content-Type': lie?.type ?? types[found.replace(/^.*\./, '')] ?? 'application/octet-stream',
				'Content-Length': body.length,
				'Cache-Control': 'no-cache',
				'Referrer-Policy': 'same-origin',
				...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
			});
			response.end(request.method === 'HEAD' ? undefined : body);
		});
		this.#server.on('connection', (socket) => {
			if (this.#cut) return void socket.destroy();
			this.#sockets.add(socket);
			socket.on('close', () => this.#sockets.delete(socket));
		});
	}

	/** Starts a host on a free port. */
	static async start(folder: string): Promise<Host> {
		const host = new Host(folder);
		await new Promise<void>((resolve) => host.#server.listen(0, 'localhost', resolve));
		return host;
	}

	get origin(): string {
		return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
	}

	/** Cuts the line, or mends it. */
	cut(off = true): void {
		this.#cut = off;
		this.#answersLeft = Infinity;
		if (off) for (const socket of this.#sockets) socket.destroy();
	}

	/** Cuts the line after some more answers. */
	cutAfter(answers: number): void {
		this.#answersLeft = answers;
	}

	/** What was sent since the last time this was asked. */
	take(): { path: string; bytes: number }[] {
		return this.sent.splice(0);
	}

	stop(): void {
		this.cut();
		this.#server.close();
	}
}
