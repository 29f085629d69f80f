import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterBuild, files } from './built.ts';

// The two highest levels save a tenth more and take four and ten times as long.
const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };

/** Compresses every text file, for servers that send files as they are. */
export const compress = () =>
	afterBuild('compress', async (folder) => {
		for (const name of await files(folder)) {
			if (!/\.(html|js|css|json|svg|xml|txt|md|ics|webmanifest)$/.test(name)) continue;
			const path = join(folder, name);
			const bytes = await readFile(path);
			await writeFile(`${path}.gz`, gzipSync(bytes, { level: 9 }));
			await writeFile(`${path}.br`, brotliCompressSync(bytes, { params }));
		}
	});
