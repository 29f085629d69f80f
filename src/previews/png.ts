import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg, type ResvgRenderOptions } from '@resvg/resvg-wasm';

/** It may start only once. */
let started: Promise<void> | undefined;

/** Draws an SVG as PNG. */
export async function toPng(svg: string, options?: ResvgRenderOptions): Promise<Uint8Array<ArrayBuffer>> {
	await (started ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'))));
	const drawing = new Resvg(svg, options);
	const image = drawing.render();
	try {
		return new Uint8Array(image.asPng());
	} finally {
		// WebAssembly memory is not garbage collected.
		image.free();
		drawing.free();
	}
}
