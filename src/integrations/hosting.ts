import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lastingFolders } from '../hosting/lasting.ts';
import { headerPolicy, headers } from '../hosting/policy.ts';
import { pages } from './built.ts';
import { hashesOf } from './csp.ts';

/** How long a file may be kept: for ever where a hash stands in its address, else until the next look. */
const forever = 'public, max-age=31536000, immutable';
const fresh = 'public, max-age=0, must-revalidate';
/** What leads to the files that are kept for ever. */
const entries = ['sw.js', 'pagefind/pagefind.js', 'pagefind/pagefind-entry.json', 'pagefind/words.json'];

/**
 * Writes what hosts need to know: `_headers` for those that read it, and in `.hosting/` a configuration for nginx and one for
 * Caddy, made from the templates in src/hosting.
 */
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
				await writeFile(join(folder, '_headers'), netlify(base, all, lastingFolders));
				await mkdir(join(folder, '.hosting'), { recursive: true });
				const fill = async (name: string, line: (header: string, value: string) => string) => {
					const lines = Object.entries(all).map(([header, value]) => line(header, value));
					const text = (await readFile(new URL(name, templates), 'utf8')).replace(
						/^(\s*)# HEADERS$/gm,
						(_, indent: string) => lines.map((one) => indent + one).join('\n'),
					);
					const filled = text.replaceAll('/BASE/', base).replaceAll('LASTING', `(${lastingFolders.join('|')})`);
					await writeFile(join(folder, '.hosting', name), filled);
				};
				await fill('nginx.conf', (header, value) => `add_header ${header} "${value}" always;`);
				await fill('Caddyfile', (header, value) => `${header} "${value}"`);
			},
		},
	};
}

/** The form that Cloudflare Pages and Netlify read. */
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
