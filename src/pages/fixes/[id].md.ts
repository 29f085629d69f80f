import type { APIRoute, GetStaticPaths } from 'astro';
import { documents } from '@/library/documents';
import { fixPost } from '@/documents/fix';

/** One fix as Markdown, with the address of every step. */
export const getStaticPaths = (async () =>
	(await documents()).map(({ document }) => ({
		params: { id: document.id },
		props: { post: fixPost(document, 'markdown') },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
	new Response(`${props.post}\n`, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
