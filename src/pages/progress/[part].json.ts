import type { APIRoute, GetStaticPaths } from 'astro';
import { library } from '@/library';
import { progressMaps } from '@/library/outline';

/** The further parts of the map, on a site with many fixes. */
export const getStaticPaths = (async () =>
	progressMaps(await library()).slice(1).map((map, at) => ({ params: { part: String(at + 1) }, props: { map } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['map']);
