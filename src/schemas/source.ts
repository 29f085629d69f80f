import { z } from 'astro/zod';
import { day, fields, oneOf, text } from './shared';

/** Who wrote it, what weighs most first. A list of sources comes in this order. */
export const sourceKinds = ['official', 'press', 'community', 'vendor'] as const;

/** One cited page. `content/sources/<id>.yml`; the file name is its id. */
export const sourceSchema = fields({
	/** Or the best description of the page where it was not seen. */
	title: text,
	url: z.url({
		protocol: /^https$/,
		error: ({ input }) => `"${input}" is not an https address. Write the whole address, starting with https://.`,
	}),
	publisher: text,
	kind: oneOf('a kind of source', sourceKinds),
	supports: text,
	language: z
		.string()
		.regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'must be a language code like es or pt-BR.')
		.default('en'),
	/** Left out where only its address is known. */
	read: day.optional(),
	sells: text.optional(),
	caution: text.optional(),
}).refine(({ kind, sells }) => kind !== 'vendor' || sells, {
	path: ['kind'],
	message: 'is vendor, and sells is missing. Say there what the vendor sells.',
});
export type SourceData = z.infer<typeof sourceSchema>;
