import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { draw } from '../previews/draw.ts';
import { builtPages } from './built-pages.ts';

/** Draws the preview picture that each page names in its head. The picture says what its text alternative says. */
export function previews(): AstroIntegration {
	let base = '/';
	return {
		name: 'previews',
		hooks: {
			'astro:config:done': ({ config }) => void (base = config.base),
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				let count = 0;
				for (const { meta } of builtPages(folder)) {
					const address = meta.get('og:image');
					if (!address) continue;
					const [title, ...facts] = meta.get('og:image:alt')!.split(' · ');
					const { png, drawn } = await draw(title!, facts);
					const file = folder + new URL(address).pathname.slice(base.length);
					mkdirSync(dirname(file), { recursive: true });
					writeFileSync(file, png);
					if (drawn) count++;
				}
				logger.info(`${count} drawn anew`);
			},
		},
	};
}
