import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { addressOf, afterBuild, files, lastingFolders, pages } from './built.ts';

/** At most, in compressed bytes. */
export const budget = 2_000_000;

/** What is saved, the most needed first: what does not fit the budget is left. */
const kept = [
	/^(?!fixes\/|components\/|404).*\.html$/,
	/^_astro\/.*\.(js|css|svg)$/,
	/^favicon\.svg$/,
	/^(?!fixes)[^.]*\.(json|webmanifest)$/,
	/^pagefind\/(?!.*(-ui|highlight))/,
	/^fixes\/.*\.html$/,
	/^(icons|reminders)\//,
];

export const offline = () =>
	afterBuild('offline', async (folder, base, logger) => {
		const copy = await chooseFiles(folder, base);
		await writeWorker(folder, copy.files);
		logger.info(`the copy on a phone: ${Object.keys(copy.files).length} files, ${copy.bytes} bytes on the line`);
		if (copy.left > 0)
			logger.warn(`${copy.left} files stay on the network: with them the copy would be over ${budget} bytes.`);
	});

interface Copy {
	files: Record<string, string>;
	bytes: number;
	left: number;
}

export async function chooseFiles(folder: string, base: string): Promise<Copy> {
	const names = (await files(folder)).filter((name) => !/\.(gz|br)$/.test(name));
	const wanted = new Set([
		...kept.flatMap((pattern) => names.filter((name) => pattern.test(name))),
		...(await picturesOf(folder, base)),
	]);
	const copy: Copy = { files: {}, bytes: 0, left: wanted.size };
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

async function picturesOf(folder: string, base: string): Promise<string[]> {
	const pictures = /<(?:img|source)[^>]*\ssrc(?:set)?="([^"\s]+\.(?:png|jpe?g|webp|avif|gif))/g;
	const found: string[] = [];
	for await (const { html } of pages(folder)) found.push(...[...html.matchAll(pictures)].map((match) => match[1]!));
	return found.filter((address) => address.startsWith(base)).map((address) => address.slice(base.length));
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
