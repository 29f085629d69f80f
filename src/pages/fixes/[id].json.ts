import type { APIRoute, GetStaticPaths } from 'astro';
import { documents } from '@/library/documents';

/** What the copy menu makes posts of. */
export const getStaticPaths = (async () =>
	(await documents()).map(({ document }) => ({
		params: { id: document.id },
		props: { document },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.document);
