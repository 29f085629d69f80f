import type { APIRoute } from 'astro';
import { fixPost } from '@/documents/fix';
import { toDocument } from '@/library/to-document';

export { fixPaths as getStaticPaths } from '@/library';

export const GET: APIRoute = ({ props }) =>
	new Response(`${fixPost(toDocument(props.fix), 'markdown')}\n`, {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
