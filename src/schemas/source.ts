import { z } from 'astro/zod';
import { aliases, day, fields, text } from './shared';

/** One cited page. `content/sources/<id>.yml`; the file name is its id. */
export const sourceSchema = fields({
	/** The title of the page, or the best description of it where the page was not seen. */
	title: text,
	/** Its address; https only. */
	url: z.url({
		protocol: /^https$/,
		error: ({ input }) => `"${input}" is not an https address. Write the whole address, starting with https://.`,
	}),
	/** Who publishes it. */
	publisher: text,
	/** How far it can be trusted: official, press, community, or vendor (sells software). */
	kind: z.enum(['official', 'press', 'community', 'vendor'], {
		error: ({ input }) => `"${input}" is not a kind of source. Use official, press, community or vendor.`,
	}),
	/** What the page is cited for, in a sentence. */
	supports: text,
	/** The language of the page, where it is not English: es, de, hi… */
	language: z
		.string()
		.regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'must be a language code like es or pt-BR.')
		.default('en'),
	/** The day it was read; left out where only its address is known. */
	read: day.optional(),
	/** For a vendor: what it sells. */
	sells: text.optional(),
	/** A warning to readers who open it: what it gets wrong. */
	caution: text.optional(),
	aliases,
}).superRefine((source, context) => {
	if (source.kind === 'vendor' && !source.sells)
		context.addIssue({
			code: 'custom',
			path: ['sells'],
			message: 'is missing. A vendor is labelled with what it sells.',
		});
});
export type SourceData = z.infer<typeof sourceSchema>;
