import { readdirSync, readFileSync } from 'node:fs';
import { parse, type HTMLElement, type Node } from 'node-html-parser';

/** A page of the built site as plain Markdown: its address without slashes at the ends, its title and its words. */
export interface Words {
	address: string;
	title: string;
	markdown: string;
}

/** The words of every page of a built site, so that other builders can be given the same. */
export function wordsOf(folder: string): Words[] {
	return (readdirSync(folder, { recursive: true }) as string[])
		.filter((file) => file.endsWith('index.html'))
		.sort()
		.flatMap((file) => {
			const main = parse(readFileSync(`${folder}/${file}`, 'utf8')).querySelector('main');
			const title = main?.querySelector('h1')?.textContent.trim();
			if (!main || !title) return [];
			for (const element of main.querySelectorAll(
				'h1, button, input, nav, template, script, style, .toc, .progress, platform-switch, [hidden], select, textarea, svg',
			))
				element.remove();
			return [
				{
					address: file.replace(/\/?index\.html$/, ''),
					title,
					markdown: block(main)
						.replace(/\n{3,}/g, '\n\n')
						.trim(),
				},
			];
		});
}

/** The menu of the site: groups of links. */
export function menuOf(folder: string): { label: string; links: { label: string; href: string }[] }[] {
	return parse(readFileSync(`${folder}/index.html`, 'utf8'))
		.querySelectorAll('.menu-group')
		.map((group) => ({
			label: group.querySelector('summary')!.textContent.trim(),
			links: group
				.querySelectorAll('a')
				.map((link) => ({ label: link.textContent.trim(), href: link.getAttribute('href')! })),
		}));
}

function block(node: Node): string {
	const element = node as HTMLElement;
	const tag = element.rawTagName?.toLowerCase();
	const heading = /^h([2-6])$/.exec(tag ?? '');
	if (heading) return `\n\n${'#'.repeat(Number(heading[1]))} ${inline(element)}\n\n`;
	if (tag === 'li') return `\n- ${inline(element)}`;
	if (tag === 'p' || tag === 'summary' || tag === 'figcaption' || tag === 'label') return `\n\n${inline(element)}\n\n`;
	if (!tag) return escape(node.textContent);
	return element.childNodes.map(block).join('');
}

function inline(element: HTMLElement): string {
	const text = element.childNodes.map((node) => {
		const child = node as HTMLElement;
		const inner = () => inline(child);
		switch (child.rawTagName?.toLowerCase()) {
			case undefined:
			case '':
				return escape(node.textContent);
			case 'a':
				return `[${inner()}](${child.getAttribute('href')})`;
			case 'strong':
				return `**${inner()}**`;
			case 'code':
				return `\`${child.textContent}\``;
			default:
				return ` ${inner()} `;
		}
	});
	return text.join('').replace(/\s+/g, ' ').trim();
}

function escape(text: string): string {
	return text.replace(/[<>{}[\]*_`#|\\]/g, (char) => `&#${char.charCodeAt(0)};`);
}
