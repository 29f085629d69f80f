import { readdirSync, readFileSync } from 'node:fs';

/** A page as it was built: its address within the site, its file, and the values of the `<meta>` tags in its head. */
export interface BuiltPage {
	path: string;
	file: string;
	meta: Map<string, string>;
}

/** Every page under a folder, read for what its head says. */
export function builtPages(folder: string): BuiltPage[] {
	const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith('.html'));
	return files.map((file) => {
		const head = readFileSync(`${folder}/${file}`, 'utf8').split('</head>')[0]!;
		const tags = [...head.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)];
		return {
			path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
			file,
			meta: new Map(tags.map(([, name, value]) => [name!, unescape(value!)])),
		};
	});
}

const entities: Record<string, string> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#34;': '"',
	'&#38;': '&',
	'&#39;': "'",
};
const unescape = (text: string) => text.replace(/&(?:amp|lt|gt|quot|#34|#38|#39);/g, (entity) => entities[entity]!);
