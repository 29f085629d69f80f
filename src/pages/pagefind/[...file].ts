import type { APIRoute } from 'astro';
import { searchFiles } from '@/library/search';

export const getStaticPaths = async () =>
	[...(await searchFiles())].map(([file, content]) => ({ params: { file }, props: { content } }));

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ props, params }) =>
	new Response(props.content, {
		headers: { 'content-type': types[params.file!.replace(/^.*\./, '')] ?? 'application/octet-stream' },
	});
