import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { addressOf, afterBuild, files, lastingFolders } from './built.ts';

/** At most, in compressed bytes: 5 % above what the whole site takes. */
export const budget = 2_250_000;

/** What is saved, the most needed first: what does not fit the budget is left. */
const kept = [
	/^(?!fixes\/|components\/|404).*\.html$/,
	/^(_astro\/.*\.(js|css|svg)|favicon\.svg)$/,
	/^(?!fixes)[^.]*\.(json|webmanifest)$/,
	/^pagefind\//,
	/^fixes\/.*\.html$/,
	/^(icons|reminders)\//,
];

export const offline = () =>
	afterBuild('offline', async (folder, _, logger) => {
		const { files, bytes, left } = await chooseFiles(folder);
		await writeWorker(folder, files);
		logger.info(`the copy on a phone: ${Object.keys(files).length} files, ${bytes} bytes on the line`);
		if (left > 0) logger.warn(`${left} files stay on the network: with them the copy would be over ${budget} bytes.`);
	});

/** The hashes of the files by their addresses, their compressed bytes in all, and how many files had no room. */
export async function chooseFiles(folder: string) {
	const names = (await files(folder)).filter((name) => !/\.(gz|br)$/.test(name));
	const wanted = new Set(kept.flatMap((pattern) => names.filter((name) => pattern.test(name))));
	const copy = { files: {} as Record<string, string>, bytes: 0, left: wanted.size };
	for (const name of wanted) {
		const content = await readFile(join(folder, name));
		const bytes = copy.bytes + gzipSync(content).length;
		if (bytes > budget) break;
		copy.bytes = bytes;
		copy.left--;
		copy.files[addressOf(name)] = hash(content);
	}
	return copy;
}

export async function writeWorker(folder: string, hashes: Record<string, string>): Promise<void> {
	const list = JSON.stringify(hashes);
	const build = await rolldown({
		input: fileURLToPath(new URL('../offline/worker.ts', import.meta.url)),
		transform: {
			define: {
				FILES: list,
				BUILD: JSON.stringify(hash(list)),
				LASTING: JSON.stringify(`^(${lastingFolders.join('|')})/`),
			},
		},
	});
	await build.write({ file: join(folder, 'sw.js'), format: 'iife', minify: true });
	await build.close();
}

/** Whole hashes would be half of the worker. */
function hash(data: string | Buffer): string {
	return createHash('sha256').update(data).digest('base64').slice(0, 12);
}
