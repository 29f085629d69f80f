import type { APIRoute } from 'astro';
import { fixPost } from '@/documents/fix';
import { toDocument } from '@/library/to-document';

export { fixPaths as getStaticPaths } from '@/library';

/** One fix as Markdown, with the address of every step. */
export const GET: APIRoute = ({ props }) =>
	new Response(`${fixPost(toDocument(props.fix), 'markdown')}\n`, {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
