import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PurgeCSS } from 'purgecss';
import { files, pages, rewrite } from './built.ts';

const sheet = /<link rel="stylesheet" href="([^"]+)"(?: media="([a-z]+)")?\s*\/?>/g;

/**
 * Writes into each page the rules that its kind of page can use, and no others. Pages in one folder share their rules, so
 * that the number of different style sheets does not grow with the number of pages.
 */
export function styles(): AstroIntegration {
	let base = '/';
	return {
		name: 'unstuck:styles',
		hooks: {
			'astro:config:done': ({ config }) => void (base = config.base),
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const kinds = await kindsOf(folder);
				const scripts = await words(folder);
				const read = new Map<string, string>();
				for (const [kind, { sheets, used }] of kinds) {
					for (const href of sheets.keys()) if (!read.has(href)) read.set(href, await readFile(join(folder, href.slice(base.length)), 'utf8'));
					const css = [...sheets].map(([href, media]) => (media ? `@media ${media}{${read.get(href)}}` : read.get(href)!)).join('');
					kinds.get(kind)!.css = await purge(css, new Set([...used, ...scripts]));
				}
				await rewrite(folder, (html, file) => {
					const { css } = kinds.get(kindOf(file, html))!;
					let first = true;
					const page = html.replace(sheet, () => (first ? ((first = false), '\0') : ''));
					return page.replace('\0', () => `<style>${css}</style>`);
				});
				await Promise.all([...read.keys()].map((href) => rm(join(folder, href.slice(base.length)))));
				logger.info(`${kinds.size} kinds of page, ${Math.max(...[...kinds.values()].map(({ css }) => css.length))} bytes of style at most`);
			},
		},
	};
}

interface Kind {
	/** The style sheets of its pages, each with the medium it is for. */
	sheets: Map<string, string>;
	used: Set<string>;
	css: string;
}

/** Pages of one folder with the same style sheets are of one kind; a page at the root is its own. */
function kindOf(file: string, html: string): string {
	const place = file.split('/').length > 2 ? file.split('/')[0]! : file;
	return [place, ...[...html.matchAll(sheet)].map((match) => match[1])].join(' ');
}

async function kindsOf(folder: string): Promise<Map<string, Kind>> {
	const kinds = new Map<string, Kind>();
	for await (const { file, html } of pages(folder)) {
		const name = kindOf(file, html);
		const kind = kinds.get(name) ?? { sheets: new Map([...html.matchAll(sheet)].map((match) => [match[1]!, match[2] ?? ''])), used: new Set<string>(), css: '' };
		for (const [tag] of html.matchAll(/<[a-z][^>]*>/g)) for (const word of tag.match(/[\w:/-]+/g)!) kind.used.add(word);
		kinds.set(name, kind);
	}
	return kinds;
}

/** Every word in the texts of the site's own scripts: any of them may become a class or an attribute. */
async function words(folder: string): Promise<Set<string>> {
	const found = new Set<string>();
	for (const file of await files(folder)) {
		if (!/^_astro\/.*\.js$/.test(file)) continue;
		const code = await readFile(join(folder, file), 'utf8');
		for (const [text] of code.matchAll(/"[^"\n]*"|'[^'\n]*'|`[^`]*`|\.dataset\.\w+/g)) for (const word of text.match(/[\w:/-]+/g) ?? []) found.add(word).add(attribute(word));
	}
	return found;
}

/** The attribute that a script sets under this name of a dataset: `platform` is `data-platform`. */
const attribute = (word: string) => `data-${word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

async function purge(css: string, used: Set<string>): Promise<string> {
	const [result] = await new PurgeCSS().purge({
		content: [{ raw: [...used].join(' '), extension: 'txt' }],
		css: [{ raw: css }],
		defaultExtractor: (text) => text.split(' '),
		variables: true,
		keyframes: true,
	});
	return result!.css;
}
