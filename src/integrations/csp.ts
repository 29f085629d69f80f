import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pagePolicy } from '../hosting/policy.ts';
import { addressOf, rewrite } from './built.ts';

/** Writes a policy into every page. Astro's `security.csp` hashes neither inline scripts nor style attributes, and comes after the scripts in Starlight's head. */
export function policy(): AstroIntegration {
	return {
		name: 'unstuck:policy',
		hooks: {
			'astro:build:done': ({ dir }) =>
				rewrite(fileURLToPath(dir), (html, file) => {
					const page = html.replace(
						/<meta charset="utf-8"\s*\/?>/i,
						(charset) =>
							`${charset}<meta http-equiv="Content-Security-Policy" content="${pagePolicy(addressOf(file), hashesOf(html))}">`,
					);
					if (page === html)
						throw new Error(
							`${file} has no <meta charset="utf-8"> to put the policy behind. Write one first in its <head>.`,
						);
					return page;
				}),
		},
	};
}

/** What a policy has to name in a page. Data such as JSON-LD does not run and needs no hash. */
export function hashesOf(html: string): { scripts: string[]; styles: string[]; attributes: string[] } {
	const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g)]
		.filter(([, attributes]) => !/type="(?!module|text\/javascript)/.test(attributes!))
		.map((match) => match[2]!);
	const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1]!);
	const attributes = [...html.matchAll(/<[a-z][^>]*\sstyle="([^"]*)"/g)].map((match) => match[1]!);
	return { scripts: hashes(scripts), styles: hashes(styles), attributes: hashes(attributes) };
}

function hashes(texts: string[]): string[] {
	return [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).sort();
}
