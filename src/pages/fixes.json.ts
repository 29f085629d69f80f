import type { APIRoute } from 'astro';
import { documents } from '@/library/documents';
import { absolute } from '@/library/to-document';

export const GET: APIRoute = async () =>
	Response.json({
		$schema: absolute('/fixes.schema.json'),
		version: 1,
		licence: 'CC-BY-4.0',
		site: absolute('/'),
		fixes: (await documents()).map(({ fix, document }) => ({
			...document,
			safeguard: fix.safeguard,
			minutes: fix.minutes,
			causes: fix.causes.map((cause) => absolute(`/causes/${cause}/`)),
			published: fix.published,
			...(fix.changed && { changed: fix.changed }),
			reviewed: fix.reviewed,
		})),
	});
