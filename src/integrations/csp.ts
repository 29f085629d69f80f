import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pagePolicy, type Hashes } from '../hosting/policy.ts';
import { addressOf, afterBuild, pages } from './built.ts';

/**
 * Writes a policy into every page. Astro's `security.csp` hashes neither inline scripts nor style attributes, and comes after
 * the scripts in Starlight's head.
 */
export const policy = () =>
	afterBuild('policy', async (folder) => {
		for await (const { file, html } of pages(folder)) {
			const meta = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(addressOf(file), hashesOf(html))}">`;
			const page = html.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => charset + meta);
			if (page === html)
				throw new Error(
					`${file} has no <meta charset="utf-8"> to put the policy behind. Write one first in its <head>.`,
				);
			await writeFile(join(folder, file), page);
		}
	});

/** What a policy has to name in a page. Data such as JSON-LD does not run and needs no hash. */
export function hashesOf(html: string): Hashes {
	const hashes = (pattern: RegExp) =>
		[...new Set([...html.matchAll(pattern)].map((match) => match[1]!))]
			.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
			.sort();
	return {
		scripts: hashes(/<script(?![^>]*\ssrc=|[^>]*type="(?!module|text\/javascript))[^>]*>([\s\S]*?)<\/script>/g),
		styles: hashes(/<style[^>]*>([\s\S]*?)<\/style>/g),
		attributes: hashes(/<[a-z][^>]*\sstyle="([^"]*)"/g),
	};
}
