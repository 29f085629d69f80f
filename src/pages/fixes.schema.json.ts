import { z } from 'astro/zod';
import { absolute } from '@/library/to-document';
import { fixesFile } from '@/schemas/fixes-file';

export const GET = () =>
	Response.json({
		$id: absolute('/fixes.schema.json'),
		title: 'Fixes',
		...z.toJSONSchema(fixesFile, { io: 'input', unrepresentable: 'any' }),
	});
