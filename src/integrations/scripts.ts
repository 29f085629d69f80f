import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown, type Plugin } from 'rolldown';
import { minify } from 'rolldown/utils';
import { files, pages, rewrite } from './built.ts';

const moduleTag = /<script type="module" src="([^"]+)"><\/script>/g;
const inlineTag = /<script(| type="module")>([\s\S]*?)<\/script>/g;
/** A script on this share of the pages goes into the one file that they all load. */
const common = 0.2;
const sharedId = '\0shared';

/**
 * Joins the small scripts of the components, which Astro writes one file each, into one file that every page loads and
 * a few for single pages. What is imported on demand stays apart. Scripts within a page are minified.
 */
export function scripts(): AstroIntegration {
	let base = '/';
	return {
		name: 'unstuck:scripts',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [noPreload] } }),
			'astro:config:done': ({ config }) => void (base = config.base),
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const uses = await count(folder);
				if (uses.size === 0) return;
				const all = Math.max(...uses.values());
				const shared = [...uses.keys()].filter((src) => uses.get(src)! >= all * common);
				const own = [...uses.keys()].filter((src) => !shared.includes(src));
				const made = await bundle(folder, base, shared, own);
				const tag = (src: string) => `<script type="module" src="${base}${made.get(src)}"></script>`;
				await rewrite(folder, async (html) => {
					const plain = html.replace(moduleTag, (_, src: string) => (shared.includes(src) ? '' : tag(src)));
					const joined = plain === html ? html : plain.replace('</head>', `${tag(sharedId)}</head>`);
					return minifyInline(joined);
				});
			},
		},
	};
}

/** Scripts on demand need no list of what to fetch beforehand: none of them imports much. */
const noPreload = {
	name: 'unstuck:no-preload',
	configEnvironment: (name: string) => (name === 'client' ? { build: { modulePreload: false as const } } : undefined),
};

/** How many pages load each script file. */
async function count(folder: string): Promise<Map<string, number>> {
	const uses = new Map<string, number>();
	for await (const { html } of pages(folder))
		for (const [, src] of html.matchAll(moduleTag)) uses.set(src!, (uses.get(src!) ?? 0) + 1);
	return uses;
}

/** Bundles anew what Astro built. Gives the new file of each script, and removes the old ones. */
async function bundle(folder: string, base: string, shared: string[], own: string[]): Promise<Map<string, string>> {
	const before = (await files(folder)).filter((file) => /^_astro\/.*\.js$/.test(file));
	const path = (src: string) => join(folder, src.slice(base.length));
	const load = (list: string[]) => list.map((src) => `import ${JSON.stringify(path(src))};`).join('\n');
	const imports = new Map<string, readonly string[]>();
	const entries: Plugin = {
		name: 'entries',
		moduleParsed: ({ id, importedIds }) => void imports.set(id, importedIds),
		resolveId(id) {
			if (id === sharedId || id.startsWith('\0own:')) return id;
			// What the page asks the server for at run time, such as the search index, is no part of the bundle.
			return id.startsWith(base) && !id.startsWith(folder) ? { id, external: true } : null;
		},
		async load(id) {
			if (/\/preload-helper\.[^/]*$/.test(id))
				return { code: `export const ${exported(await readFile(id, 'utf8'))} = (load) => load();` };
			if (id === sharedId) return { code: load(shared), moduleSideEffects: true };
			return id.startsWith('\0own:')
				? { code: `import ${JSON.stringify(sharedId)};\n${load([id.slice(5)])}`, moduleSideEffects: true }
				: null;
		},
	};
	const build = await rolldown({
		input: {
			site: sharedId,
			...Object.fromEntries(own.map((src) => [src.replace(/^.*\/|\..*$/g, ''), `\0own:${src}`])),
		},
		plugins: [entries],
		preserveEntrySignatures: false,
		treeshake: { moduleSideEffects: true },
	});
	const { output } = await build.write({
		dir: folder,
		minify: true,
		entryFileNames: '_astro/[name].[hash].js',
		chunkFileNames: '_astro/[name].[hash].js',
		// Whatever the shared file imports comes with it: one request, however many parts also use it on demand.
		codeSplitting: { groups: [{ name: 'site', test: (id) => reach(sharedId, imports).has(id) }] },
	});
	await build.close();
	const chunks = output.filter((part) => part.type === 'chunk');
	const written = new Set(chunks.map((chunk) => resolve(folder, chunk.fileName)));
	// Starlight also builds scripts of components that the site replaces: nothing loads them.
	const old = before.filter((file) => !written.has(resolve(folder, file)));
	await Promise.all(old.map((file) => rm(join(folder, file))));
	return new Map(
		chunks
			.filter((chunk) => chunk.isEntry)
			.map((chunk) => [chunk.facadeModuleId!.replace('\0own:', ''), chunk.fileName]),
	);
}

/** The name under which Vite's helper for lists of files is exported: without such lists it only calls what it is given. */
function exported(code: string): string {
	const name = /export\s*\{\s*\w+ as (\w+)\s*\}/.exec(code)?.[1];
	if (!name)
		throw new Error('Vite writes its preload helper in another way: mend `exported` in src/integrations/scripts.ts.');
	return name;
}

/** The modules that one imports, directly and through others, not counting those on demand. */
function reach(id: string, imports: Map<string, readonly string[]>, found = new Set<string>()): Set<string> {
	if (!found.has(id)) {
		found.add(id);
		for (const next of imports.get(id) ?? []) reach(next, imports, found);
	}
	return found;
}

const minified = new Map<string, string>();

async function minifyInline(html: string): Promise<string> {
	for (const [whole, type, code] of html.matchAll(inlineTag)) {
		if (!minified.has(whole)) {
			const { code: small, errors } = await minify('inline.js', code!, { module: type !== '' });
			if (errors.length > 0) throw new Error(`A script within a page is not valid: ${errors[0]!.message}`);
			minified.set(whole, `<script${type}>${small.trim()}</script>`);
		}
		html = html.replace(whole, () => minified.get(whole)!);
	}
	return html;
}
