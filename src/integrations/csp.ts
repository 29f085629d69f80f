import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pagePolicy } from '../hosting/policy.ts';
import { addressOf, rewrite } from './built.ts';

/**
 * Writes into every page the policy that allows what is in it, by hash, and nothing else. Astro 7's own `security.csp` cannot:
 * it hashes what it bundles, but neither inline scripts nor style attributes, and its policy comes after the scripts that
 * Starlight writes into the head.
 */
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

/** The hashes of the scripts, styles and style attributes that stand in a page. Data such as JSON-LD does not run and needs none. */
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
