import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { files } from './built.ts';

const textual = /\.(html|js|css|json|svg|xml|txt|md|ics|webmanifest)$/;
// The two highest levels save a tenth more and take four and ten times as long.
const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };

/** Compresses every text file, for servers that send files as they are. */
export function compress(): AstroIntegration {
	return {
		name: 'unstuck:compress',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				for (const name of await files(folder)) {
					if (!textual.test(name)) continue;
					const path = join(folder, name);
					const bytes = await readFile(path);
					await Promise.all([
						promisify(gzip)(bytes, { level: 9 }).then((packed) => writeFile(`${path}.gz`, packed)),
						promisify(brotliCompress)(bytes, { params }).then((packed) => writeFile(`${path}.br`, packed)),
					]);
				}
			},
		},
	};
}
