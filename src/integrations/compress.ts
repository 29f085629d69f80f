import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { gzipAsync as zopfli } from '@gfx/zopfli';
import type { AstroIntegration } from 'astro';
import { files } from './built.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** A page longer than this, and the script of all pages, is pressed harder: a twentieth less on the line, for seconds of the build. */
const long = 100_000;
const textual = /\.(html|js|css|json|svg|xml|txt|md|ics|webmanifest)$/;

/** Writes a gzip and a Brotli copy beside every text file, for servers that send files as they lie. */
export function compress(): AstroIntegration {
	return {
		name: 'unstuck:compress',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const names = (await files(folder)).filter((name) => textual.test(name));
				// Two at a time keep both cores of a small machine busy.
				await Promise.all(
					[0, 1].map(async (half) => {
						for (const name of names.filter((_, at) => at % 2 === half)) await one(join(folder, name));
					}),
				);
			},
		},
	};
}

async function one(path: string): Promise<void> {
	const bytes = await readFile(path);
	// The two highest levels save a tenth more and take four and ten times as long.
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: 9,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
		[constants.BROTLI_PARAM_LGWIN]: 22,
	};
	const isLong = (path.endsWith('.html') && bytes.length > long) || /\/site\.[^/]*\.js$/.test(path);
	const [gz, br] = await Promise.all([
		isLong ? zopfli(bytes, { numiterations: 5 }) : zip(bytes, { level: 9 }),
		brotli(bytes, { params }),
	]);
	await Promise.all([writeFile(`${path}.gz`, gz), writeFile(`${path}.br`, br)]);
}
