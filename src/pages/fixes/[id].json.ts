import type { APIRoute } from 'astro';
import { toDocument } from '@/library/to-document';

export { fixPaths as getStaticPaths } from '@/library';

/** What the copy menu makes posts of. */
export const GET: APIRoute = ({ props }) => Response.json(toDocument(props.fix));
