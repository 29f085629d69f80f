import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rewrite } from './built.ts';

const blocks =
	'html|head|body|meta|link|title|main|nav|header|footer|section|aside|div|ul|ol|li|dl|dt|dd|p|h[1-4]|details|summary|figure|figcaption|table|thead|tbody|tr|td|th|form|check-list|fix-steps|safeguard-gate|did-it-work|guide-run|platform-switch';
const aroundBlocks = new RegExp(`\\s*(</?(?:${blocks})(?:\\s[^>]*)?>)\\s*`, 'g');

/** Takes out the space around blocks, which no browser shows: Astro leaves some after every tag of a component. */
export function space(): AstroIntegration {
	return {
		name: 'unstuck:space',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				// Space counts in what is set as it is written, and scripts are no HTML.
				const part = /(<(pre|script|style|textarea)\b[\s\S]*?<\/\2>)/;
				await rewrite(fileURLToPath(dir), (html) =>
					html
						.split(part)
						.map((text, at) => (at % 3 === 0 ? text.replace(aroundBlocks, '$1') : at % 3 === 1 ? text : ''))
						.join(''),
				);
			},
		},
	};
}
