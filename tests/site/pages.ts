import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';

/** One built page: its address within the site, its text and its parsed document. */
export interface Page {
	path: string;
	html: string;
	document: HTMLElement;
	/** It leads from an old address to the page that took its place. */
	moved: boolean;
}

/** The two builds that the site tests read: at the root, and under a base path with another server for the speed test. */
export const builds = [
	{ folder: 'dist', base: '/', speed: 'https://speed.cloudflare.com' },
	{ folder: '.cache/base/unstuck', base: '/unstuck/', speed: 'https://speed.example' },
];

/** All pages of a build. @throws {Error} when it is not there. */
export function pages(folder = 'dist'): Page[] {
	if (!existsSync(`${folder}/index.html`))
		throw new Error(`${folder} holds no built site. Run npm run test:build first.`);
	return (readdirSync(folder, { recursive: true }) as string[])
		.filter((file) => file.endsWith('.html'))
		.map((file) => {
			const html = readFileSync(`${folder}/${file}`, 'utf8');
			const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
			return { path, html, document: parse(html, { comment: true }), moved: html.includes('http-equiv="refresh"') };
		});
}
