import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { menuOf, Words } from './words.ts';

type Menu = ReturnType<typeof menuOf>;

/** A builder to compare with: how it is installed, what it is given, where its pages come out. */
interface Other {
	packages: Record<string, string>;
	files: (words: Words[], menu: Menu) => Record<string, string>;
	clean: string[];
	build: string[];
	out: string;
}

const front = (title: string, rest = '') => `---\ntitle: ${JSON.stringify(title)}\n${rest}---\n\n`;
const name = (address: string) => `${address || 'index'}.md`;

/** Both as they come, with their default look and search, and with the words and the menu of this site. */
export const others: Record<'starlight' | 'vitepress', Other> = {
	starlight: {
		packages: { astro: '7.3.4', '@astrojs/starlight': '0.42.4' },
		clean: ['src', 'dist', '.astro', 'node_modules/.astro'],
		files: (words, menu) => ({
			'astro.config.mjs': `import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\nexport default defineConfig({ integrations: [starlight({ title: 'Unstuck', sidebar: ${JSON.stringify(menu.map(({ label, links }) => ({ label, items: links.map(({ label, href }) => ({ label, link: href })) })))} })] });\n`,
			'src/content.config.ts': `import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n`,
			...Object.fromEntries(
				words.map(({ address, title, markdown }) => [`src/content/docs/${name(address)}`, front(title) + markdown]),
			),
		}),
		build: ['astro', 'build'],
		out: 'dist',
	},
	vitepress: {
		packages: { vitepress: '1.6.4' },
		clean: ['docs'],
		files: (words, menu) => ({
			'docs/.vitepress/config.mjs': `export default { title: 'Unstuck', ignoreDeadLinks: true, themeConfig: { search: { provider: 'local' }, sidebar: ${JSON.stringify(menu.map(({ label, links }) => ({ text: label, items: links.map(({ label, href }) => ({ text: label, link: href })) })))} } };\n`,
			...Object.fromEntries(
				words.map(({ address, title, markdown }) => [
					`docs/${address ? `${address}/index.md` : 'index.md'}`,
					`${front(title)}# ${title}\n\n${markdown}`,
				]),
			),
		}),
		build: ['vitepress', 'build', 'docs'],
		out: 'docs/.vitepress/dist',
	},
};

/** Writes a site for another builder under .cache/bench, and installs the builder there if it is not. Gives its folder. */
export function prepare(kind: keyof typeof others, words: Words[], menu: Menu): string {
	const { packages, files, clean } = others[kind];
	const folder = resolve('.cache/bench', kind);
	mkdirSync(folder, { recursive: true });
	if (!existsSync(join(folder, 'node_modules', Object.keys(packages)[0]!, 'package.json'))) {
		writeFileSync(
			join(folder, 'package.json'),
			JSON.stringify({ private: true, type: 'module', dependencies: packages }),
		);
		console.log(`Installing ${Object.keys(packages).join(', ')} in ${folder}`);
		execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
	}
	for (const place of clean) rmSync(join(folder, place), { recursive: true, force: true });
	for (const [file, text] of Object.entries(files(words, menu))) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return folder;
}
