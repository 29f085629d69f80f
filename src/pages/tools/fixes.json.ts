import type { APIRoute } from 'astro';
import { namedFixes } from '@/tools/common/named-fixes';
import { library } from '@/library';

/** The titles of the fixes that the checks point to, by id. */
export const GET: APIRoute = async () => {
	const { fixes } = await library();
	return Response.json(
		Object.fromEntries(namedFixes.flatMap((id) => (fixes.has(id) ? [[id, fixes.get(id)!.title]] : []))),
	);
};
