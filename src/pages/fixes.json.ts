import { library } from '@/library';
import { absolute, toDocument } from '@/library/to-document';

export const GET = async () =>
	Response.json({
		$schema: absolute('/fixes.schema.json'),
		version: 1,
		licence: 'CC-BY-4.0',
		site: absolute('/'),
		fixes: [...(await library()).fixes.values()].map((fix) => ({
			...toDocument(fix),
			safeguard: fix.safeguard,
			minutes: fix.minutes,
			causes: fix.causes.map((cause) => absolute(`/causes/${cause}/`)),
			published: fix.published,
			changed: fix.changed,
			reviewed: fix.reviewed,
		})),
	});
