import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lastingFolders } from '../hosting/lasting.ts';
import { headerPolicy, headers } from '../hosting/policy.ts';
import { pages } from './built.ts';
import { hashesOf } from './csp.ts';

const forever = 'public, max-age=31536000, immutable';
const fresh = 'public, max-age=0, must-revalidate';
/** What leads to the files that are kept for ever has to be fresh. */
const entries = ['sw.js', 'search-index/manifest.json', 'pagefind/pagefind.js', 'pagefind/pagefind-entry.json'];

/** Writes `_headers` for Netlify and Cloudflare Pages, and nginx.conf and Caddyfile into `.hosting/`. */
export function hosting(): AstroIntegration {
	let base = '/';
	let templates: URL;
	return {
		name: 'unstuck:hosting',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
				templates = new URL('./src/hosting/', config.root);
			},
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const scripts = new Set<string>();
				for await (const { html } of pages(folder)) for (const hash of hashesOf(html).scripts) scripts.add(hash);
				const all = { 'Content-Security-Policy': headerPolicy([...scripts].sort()), ...headers };
				const lasting = lastingFolders(folder);
				await writeFile(join(folder, '_headers'), netlify(base, all, lasting));
				await mkdir(join(folder, '.hosting'), { recursive: true });
				const fill = async (name: string, line: (header: string, value: string) => string) => {
					const lines = Object.entries(all).map(([header, value]) => line(header, value));
					const text = (await readFile(new URL(name, templates), 'utf8')).replace(
						/^(\s*)# HEADERS$/gm,
						(_, indent: string) => lines.map((one) => indent + one).join('\n'),
					);
					const filled = text.replaceAll('/BASE/', base).replaceAll('LASTING', `(${lasting.join('|')})`);
					await writeFile(join(folder, '.hosting', name), filled);
				};
				await fill('nginx.conf', (header, value) => `add_header ${header} "${value}" always;`);
				await fill('Caddyfile', (header, value) => `${header} "${value}"`);
			},
		},
	};
}

function netlify(base: string, all: Record<string, string>, lasting: string[]): string {
	const rule = (path: string, list: Record<string, string>) => [
		path,
		...Object.entries(list).map(([header, value]) => `  ${header}: ${value}`),
		'',
	];
	return [
		...rule(`${base}*`, all),
		...lasting.flatMap((path) => rule(`${base + path}/*`, { 'Cache-Control': forever })),
		...entries.flatMap((path) => rule(base + path, { 'Cache-Control': fresh })),
	].join('\n');
}
