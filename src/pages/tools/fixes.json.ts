import { library } from '@/library';

/** The titles of the fixes by id, for pages of the first build that a phone still keeps. */
export const GET = async () =>
	Response.json(Object.fromEntries([...(await library()).fixes.values()].map(({ id, title }) => [id, title])));
