import type { APIRoute } from 'astro';

export { documentPaths as getStaticPaths } from '@/library/documents';

/** What the copy menu makes posts of. */
export const GET: APIRoute = ({ props }) => Response.json(props.document);
