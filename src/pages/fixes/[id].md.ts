import type { APIRoute } from 'astro';
import { fixPost } from '@/documents/fix';

export { documentPaths as getStaticPaths } from '@/library/documents';

/** One fix as Markdown, with the address of every step. */
export const GET: APIRoute = ({ props }) =>
	new Response(`${fixPost(props.document, 'markdown')}\n`, {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
