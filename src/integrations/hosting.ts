import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headerPolicy, headers } from '../hosting/policy.ts';
import { afterBuild, lastingFolders, pages } from './built.ts';
import { hashesOf } from './csp.ts';

/** Writes `_headers` for Netlify and Cloudflare Pages, and nginx.conf and Caddyfile into `.hosting/`. */
export const hosting = () =>
	afterBuild('hosting', async (folder, base) => {
		const scripts = new Set<string>();
		for await (const { html } of pages(folder)) for (const hash of hashesOf(html).scripts) scripts.add(hash);
		const all = { 'Content-Security-Policy': headerPolicy([...scripts].sort()), ...headers };
		await writeFile(join(folder, '_headers'), netlify(base, all));
		await mkdir(join(folder, '.hosting'), { recursive: true });
		const fill = async (name: string, line: (header: string, value: string) => string) => {
			const lines = Object.entries(all).map(([header, value]) => line(header, value));
			const template = await readFile(new URL(`../hosting/${name}`, import.meta.url), 'utf8');
			const filled = template
				.replace(/^(\s*)# HEADERS$/gm, (_, indent: string) => lines.map((one) => indent + one).join('\n'))
				.replaceAll('/BASE/', base)
				.replaceAll('LASTING', `(${lastingFolders.join('|')})`);
			await writeFile(join(folder, '.hosting', name), filled);
		};
		await fill('nginx.conf', (header, value) => `add_header ${header} "${value}" always;`);
		await fill('Caddyfile', (header, value) => `${header} "${value}"`);
	});

function netlify(base: string, all: Record<string, string>): string {
	const rule = (path: string, list: Record<string, string>) => [
		base + path,
		...Object.entries(list).map(([header, value]) => `  ${header}: ${value}`),
		'',
	];
	const life = (value: string) => ({ 'Cache-Control': `public, max-age=${value}` });
	// What leads to the files that are kept for ever has to be fresh.
	const entries = ['sw.js', 'pagefind/pagefind.js', 'pagefind/pagefind-entry.json', 'pagefind/words.json'];
	return [
		...rule('*', all),
		...lastingFolders.flatMap((path) => rule(`${path}/*`, life('31536000, immutable'))),
		...entries.flatMap((path) => rule(path, life('0, must-revalidate'))),
	].join('\n');
}
