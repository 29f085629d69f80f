import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { toPng } from '@/previews/png';

/** Sizes for Android. It cuts a maskable one to its own shape, so the mark has room around it. */
export const sizes: Record<string, { size: number; purpose: 'any' | 'maskable' }> = {
	'192': { size: 192, purpose: 'any' },
	'512': { size: 512, purpose: 'any' },
	'maskable-512': { size: 512, purpose: 'maskable' },
};
/** The iPhone's, which it rounds itself. */
const apple = { size: 180, purpose: 'maskable' } as const;

export const getStaticPaths = () =>
	Object.entries({ ...sizes, apple }).map(([name, props]) => ({ params: { name }, props }));

export const GET: APIRoute<{ size: number; purpose: string }> = async ({ props: { size, purpose } }) => {
	const mark = await readFile('public/favicon.svg', 'utf8');
	const svg =
		purpose === 'maskable'
			? mark.replace(/ rx="\d+"/, '').replace('<g ', '<g transform="translate(16 16) scale(.8) translate(-16 -16)" ')
			: mark;
	return new Response(await toPng(svg, { fitTo: { mode: 'width', value: size } }), {
		headers: { 'Content-Type': 'image/png' },
	});
};
