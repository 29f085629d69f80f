import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import satori from 'satori';
import { card, size, type Card } from './card';
import { toPng } from './png';

const folder = '.cache/previews';
/** One list for all pictures, since Satori reads a font once a list. */
const fonts = ([400, 600] as const).map((weight) => ({
	name: 'Inter',
	weight,
	style: 'normal' as const,
	data: readFileSync(`node_modules/@fontsource/inter/files/inter-latin-${weight}-normal.woff`),
}));

/** A picture drawn by other versions of these is drawn anew. */
const versions = ['satori', '@resvg/resvg-wasm', '@fontsource/inter'].map(
	(name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version,
);

/** The picture of a page as PNG, from the cache if it was drawn before. */
export async function draw(page: Card): Promise<Buffer<ArrayBuffer>> {
	const picture = card(page);
	const hash = createHash('sha256')
		.update(JSON.stringify([picture, versions]))
		.digest('hex');
	const kept = `${folder}/${hash.slice(0, 32)}.png`;
	if (existsSync(kept)) return readFileSync(kept);
	const svg = await satori(picture as Parameters<typeof satori>[0], { ...size, fonts });
	const png = Buffer.from(await toPng(svg));
	mkdirSync(folder, { recursive: true });
	// Another build may be reading, so a picture appears whole.
	writeFileSync(`${kept}.${process.pid}`, png);
	renameSync(`${kept}.${process.pid}`, kept);
	return png;
}
