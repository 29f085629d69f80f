import type { APIRoute } from 'astro';
import { library } from '@/library';
import { type Preview, previews } from '@/library/head';
import { draw } from '@/previews/draw';

export const getStaticPaths = async () =>
	previews(await library()).map((preview) => ({ params: { name: preview.name }, props: { ...preview } }));

/** The picture that forums and chats show beside a link to a page. */
export const GET: APIRoute<Preview> = async ({ props }) =>
	new Response(await draw(props), { headers: { 'Content-Type': 'image/png' } });
