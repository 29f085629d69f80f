import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';
import { getManifest } from 'workbox-build';
import { missingPage } from '../offline/missing.ts';
import { pack } from '../offline/pack.ts';
import { headers } from '../hosting/policy.ts';
import { addressOf, files, pages } from './built.ts';

/** What a phone is asked to keep at most, in bytes on the line. */
export const budget = 1_500_000;

const types: Record<string, string> = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	css: 'text/css; charset=utf-8',
	json: 'application/json; charset=utf-8',
	svg: 'image/svg+xml',
	webmanifest: 'application/manifest+json',
	ics: 'text/calendar; charset=utf-8',
};
/** What is packed, the most needed first: where the site outgrows the budget, the last ones stay on the network. */
const packed = [
	/^(?!fixes\/).*\.html$/,
	/^_astro\/(?!offline\.).*\.(js|css|svg)$/,
	/^(favicon\.svg|(progress(\/\d+)?|screens|tools\/fixes)\.json|manifest\.webmanifest|reminders\/.*\.ics)$/,
	/^fixes\/.*\.html$/,
];

/** Makes the worker that keeps a copy of the site on the phone: one packed file of all texts, then pictures and the search. */
export function offline(): AstroIntegration {
	let base = '/';
	return {
		name: 'unstuck:offline',
		hooks: {
			'astro:config:done': ({ config }) => void (base = config.base),
			'astro:build:done': async ({ dir, logger }) => {
				const { texts, bytes, left } = await saveCopy(fileURLToPath(dir), base);
				logger.info(`the copy on a phone: ${texts} texts, ${bytes} bytes on the line`);
				if (left > 0)
					logger.warn(`${left} files stay on the network: with them the copy would be larger than ${budget} bytes.`);
			},
		},
	};
}

/** Writes the pack and the worker into a built folder. Gives how much is in the copy, and how many files had no room. */
export async function saveCopy(folder: string, base: string): Promise<{ texts: number; bytes: number; left: number }> {
	const pictures = await picturesOf(folder, base);
	const { manifestEntries, size } = await getManifest({
		globDirectory: folder,
		globPatterns: [...pictures, 'pagefind/**'],
		dontCacheBustURLsMatching: /^_astro\//,
		maximumFileSizeToCacheInBytes: budget,
		// The phone checks by the hash that a file is of this build.
		manifestTransforms: [
			async (entries) => ({
				manifest: await Promise.all(
					entries.map(async (entry) => ({
						...entry,
						revision: entry.revision && (await integrity(join(folder, entry.url))),
					})),
				),
			}),
		],
	});
	const { text, texts, left } = await fit(folder, budget - size);
	const file = `_astro/offline.${hash(text).toString('hex').slice(0, 12)}.json`;
	await writeFile(join(folder, file), text);
	await bundle(
		join(folder, 'sw.js'),
		[{ url: file, revision: null }, ...manifestEntries.map(({ url, revision }) => ({ url, revision }))],
		base,
	);
	return { texts, bytes: gzipSync(text).length + size, left };
}

/** The pictures that pages show; those that only other sites show beside a link are not among them. */
async function picturesOf(folder: string, base: string): Promise<string[]> {
	const found = new Set<string>();
	for await (const { html } of pages(folder))
		for (const [, address] of html.matchAll(
			/<(?:img|source)[^>]*\ssrc(?:set)?="([^"\s]+\.(?:png|jpe?g|webp|avif|gif))/g,
		))
			if (address!.startsWith(base)) found.add(address!.slice(base.length));
	return [...found].sort();
}

/** Packs as many files as the budget holds once compressed. */
async function fit(folder: string, room: number): Promise<{ text: string; texts: number; left: number }> {
	const names = await files(folder);
	const wanted = packed.flatMap((pattern) => names.filter((name) => pattern.test(name)));
	const all = await Promise.all(
		wanted.map(
			async (name) =>
				[addressOf(name), types[name.replace(/^.*\./, '')]!, await readFile(join(folder, name), 'utf8')] as [
					string,
					string,
					string,
				],
		),
	);
	const build = hash(all.flat().join()).toString('hex').slice(0, 12);
	for (let count = all.length; ; count = Math.floor(count * 0.9)) {
		const text = JSON.stringify(pack(build, all.slice(0, count)));
		if (gzipSync(text).length <= room || count === 0) return { text, texts: count, left: all.length - count };
	}
}

async function bundle(file: string, manifest: { url: string; revision: string | null }[], base: string): Promise<void> {
	const build = await rolldown({
		input: fileURLToPath(new URL('../offline/worker.ts', import.meta.url)),
		transform: {
			define: {
				'self.__WB_MANIFEST': JSON.stringify(manifest),
				HEADERS: JSON.stringify(headers),
				MISSING: JSON.stringify(missingPage(base)),
			},
		},
	});
	await build.write({ file, format: 'iife', minify: true });
	await build.close();
}

function hash(data: string | Buffer): Buffer {
	return createHash('sha256').update(data).digest();
}

async function integrity(path: string): Promise<string> {
	return `sha256-${hash(await readFile(path)).toString('base64')}`;
}
