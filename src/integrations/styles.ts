import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { transform } from 'lightningcss';
import { PurgeCSS } from 'purgecss';
import { files, pages, rewrite } from './built.ts';

const sheet = /<link rel="stylesheet" href="([^"]+)"(?: media="([a-z]+)")?\s*\/?>/g;
const moduleTag = /<script type="module" src="([^"]+)">/g;
const inlineCode = /<script(?! type="application)[^>]*>([^<]+)/g;

/**
 * Writes into each page the rules that its HTML and the scripts it loads at once can use. All rules, for what other
 * scripts build, are in one file, which src/late-styles.ts fetches with the first of them. Pages in one folder share
 * their rules, so that the number of different style sheets does not grow with the number of pages.
 */
export function styles(): AstroIntegration {
	let base = '/';
	return {
		name: 'unstuck:styles',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [ownText] } }),
			'astro:config:done': ({ config }) => void (base = config.base),
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const read = (href: string) => readFile(join(folder, href.slice(base.length)), 'utf8');
				const { kinds, sheets } = await kindsOf(folder);
				// The one for print is Starlight's, too.
				for (const [href, medium] of sheets) sheets.set(href, medium === 'print' ? '' : await read(href));
				const scripts = new Map<string, Script>();
				for (const file of await files(folder))
					if (/^_astro\/.*\.js$/.test(file))
						scripts.set(base + file, scriptOf(await read(base + file), `${base}_astro/`));

				// All of them, as they are: what scripts build can be named in ways that no list of words tells.
				const late = [...sheets.values()].join('');
				const lateFile = `_astro/late.${createHash('sha256').update(late).digest('hex').slice(0, 8)}.css`;
				await writeFile(join(folder, lateFile), late);
				// What stands in the HTML of some pages is for those: the script of all pages, which asks for it, does not bring it to the others.
				const parts = new Set([...kinds.values()].flatMap((kind) => [...kind.parts]));
				const isShared = (src: string) => [...kinds.values()].every((kind) => kind.scripts.has(src));
				for (const [src, script] of scripts)
					if (isShared(src)) script.words = wordsOf(await read(src)).difference(parts);
				for (const kind of kinds.values()) {
					const words = [...kind.scripts]
						.flatMap((src) => [...reachable(src, scripts)])
						.flatMap((script) => [...script.words]);
					kind.css = await purge(
						[...kind.sheets].map((href) => sheets.get(href)!).join(''),
						new Set([...kind.words, ...words]),
					);
				}
				await rewrite(folder, (html, file) => {
					const { css } = kinds.get(kindOf(file, html))!;
					return html
						.replace(sheet, '\0')
						.replace('\0', () => `<style data-late="${base}${lateFile}">${css}</style>`)
						.replaceAll('\0', '');
				});
				await Promise.all([...sheets.keys()].map((href) => rm(join(folder, href.slice(base.length)))));
				logger.info(
					`${kinds.size} kinds of page, at most ${Math.max(...[...kinds.values()].map(({ css }) => css.length))} bytes of style in one, ${late.length} in all`,
				);
			},
		},
	};
}

/** Leaves out Starlight's sheets, whose place src/styles/text.css takes, and the rules of its frame, which src/styles/base.css has. */
const ownText = {
	name: 'unstuck:own-text',
	enforce: 'pre' as const,
	transform: (_code: string, id: string) =>
		/starlight\/dist\/(style\/(props|reset|asides|util|markdown)\.css$|components\/Page\.astro\?astro&type=style)/.test(
			id,
		)
			? ''
			: undefined,
};

interface Kind {
	sheets: Set<string>;
	/** The scripts that its pages load at once. */
	scripts: Set<string>;
	/** Every word in its tags and in the scripts within the page: any of them may be what a rule is for. */
	words: Set<string>;
	/** Its custom elements and classes. */
	parts: Set<string>;
	css: string;
}

interface Script {
	/** Every word in it: any of them may become a class or an attribute. */
	words: Set<string>;
	/** What it imports at once. */
	imports: string[];
}

const scriptOf = (code: string, folder: string): Script => ({
	words: new Set(code.match(/[\w:/-]+/g)),
	imports: [...code.matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map(([, file]) => folder + file),
});

/** Pages of one folder with the same style sheets are of one kind; a page at the root is its own. */
function kindOf(file: string, html: string): string {
	const place = file.split('/').length > 2 ? file.split('/')[0]! : file;
	return [place, ...[...html.matchAll(sheet)].map((match) => match[1])].join(' ');
}

/** The kinds of page, and every style sheet with the medium it is for. */
async function kindsOf(folder: string): Promise<{ kinds: Map<string, Kind>; sheets: Map<string, string> }> {
	const kinds = new Map<string, Kind>();
	const sheets = new Map<string, string>();
	for await (const { file, html } of pages(folder)) {
		const name = kindOf(file, html);
		const kind = kinds.get(name) ?? {
			sheets: new Set(),
			scripts: new Set(),
			words: new Set(),
			parts: new Set(),
			css: '',
		};
		kinds.set(name, kind);
		for (const [, href, medium] of html.matchAll(sheet)) {
			kind.sheets.add(href!);
			sheets.set(href!, medium ?? '');
		}
		for (const [, src] of html.matchAll(moduleTag)) kind.scripts.add(src!);
		for (const word of wordsOfTags(html)) kind.words.add(word);
		for (const [, code] of html.matchAll(inlineCode)) for (const word of wordsOf(code!)) kind.words.add(word);
		// That page shows what scripts bring to the others.
		if (file.startsWith('components/')) continue;
		for (const [, tag] of html.matchAll(/<([a-z]+-[a-z-]+)/g)) kind.parts.add(tag!);
		for (const [, classes] of html.matchAll(/ class="([^"]*)"/g))
			for (const one of classes!.split(' ')) kind.parts.add(one);
	}
	return { kinds, sheets };
}

/** What a rule can ask of a tag: its name and its attributes, but not the words that people read, nor addresses. */
function* wordsOfTags(html: string): Generator<string> {
	for (const [, name, attributes] of html.matchAll(
		/<([a-z][\w-]*)((?:\s+[\w:-]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?)*)/g,
	)) {
		yield name!;
		for (const [, key, value] of attributes!.matchAll(/([\w:-]+)(?:=["']?([^"']*))?/g)) {
			yield key!;
			if (!/^(href|src|content|title|alt|placeholder|aria-label|d|data-turn)$/.test(key!))
				yield* value?.split(/\s+/) ?? [];
		}
	}
}

/** What the script of all pages, and those within a page, may make a class or an attribute: the words of their texts, but for sentences. */
function wordsOf(code: string): Set<string> {
	const found = new Set<string>();
	for (const [text] of code.matchAll(/"[^"\n]*"|'[^'\n]*'|`[^`]*`/g))
		if (!/^.[A-Z]\w* /.test(text)) for (const word of text.match(/[\w:/-]+/g) ?? []) found.add(word);
	for (const [, key] of code.matchAll(/[{,](\w+):/g)) found.add(key!);
	for (const [, name] of code.matchAll(/\.dataset\??\.(\w+)/g)) found.add(attribute(name!));
	return found;
}

/** A script and all that it imports at once. */
function reachable(src: string, scripts: Map<string, Script>, found = new Set<Script>()): Set<Script> {
	const script = scripts.get(src);
	if (!script || found.has(script)) return found;
	found.add(script);
	for (const next of script.imports) reachable(next, scripts, found);
	return found;
}

/** What src/early.ts sets on the root of every page, and tags that rules name to say "not these". */
const always = [
	'data-js',
	'data-theme',
	'data-platform',
	'a',
	'strong',
	'em',
	'del',
	'span',
	'input',
	'code',
	'br',
	'h1',
	'h2',
	'h3',
	'h4',
];

/** The attribute that a script sets under this name of a dataset: `platform` is `data-platform`. */
const attribute = (word: string) => `data-${word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

async function purge(css: string, used: Set<string>): Promise<string> {
	const [result] = await new PurgeCSS().purge({
		content: [{ raw: [...used].join(' '), extension: 'txt' }],
		css: [{ raw: css }],
		defaultExtractor: (text) => text.split(' '),
		safelist: always,
		variables: true,
		keyframes: true,
	});
	// Joins what the sheets say twice, and takes out what is empty by now.
	return new TextDecoder().decode(
		transform({ filename: 'page.css', code: new TextEncoder().encode(result!.css), minify: true }).code,
	);
}
