import type { APIRoute } from 'astro';
import { absolute, documents } from '@/library/documents';

/** Every fix for other programs; /fixes.schema.json describes it. */
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
