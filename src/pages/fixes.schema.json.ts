import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { absolute } from '@/library/to-document';
import { fixesFile } from '@/schemas/fixes-file';

/** The JSON Schema of /fixes.json, made from the schema that the tests check it with. */
export const GET: APIRoute = () =>
	Response.json({
		$id: absolute('/fixes.schema.json'),
		title: 'Fixes',
		...z.toJSONSchema(fixesFile, { io: 'input', unrepresentable: 'any' }),
	});
