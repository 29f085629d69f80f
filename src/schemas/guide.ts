import { z } from 'astro/zod';
import { aliases, day, fields, id, platforms, text } from './shared';

/** What a guide tells the story of. A `page` is about the site itself. */
export const kinds = ['platform', 'cause', 'symptom', 'after', 'tool', 'page'] as const;
export type Kind = (typeof kinds)[number];

/** A part of a guide's checklist: a heading and fixes in the order to try them. */
const section = fields({
	/** The id of the heading; unique in the guide. */
	id,
	/** The heading. */
	title: text,
	/** Ids of fixes, most likely and least costly first. */
	fixes: z.array(id).min(1, 'is empty. Name at least one fix, or remove the section.'),
});

/** The frontmatter of a guide, on top of Starlight's own: `content/guides/<address>.mdx`; the path is its address. */
export const guideFields = fields({
	title: text,
	/** One or two sentences: the answer first. It is the preview in search results and forums. */
	description: text,
	/** A short name for menus and lists. */
	label: text.optional(),
	/** Its place among the guides of its kind, the smallest first; those without one follow by their addresses. */
	order: z.int('must be a whole number.').optional(),
	kind: z.enum(kinds, { error: ({ input }) => `"${input}" is not a kind of guide. Use ${kinds.join(', ')}.` }),
	platforms: platforms.default(['android', 'iphone']),
	/** The day somebody last checked it against its sources. */
	reviewed: day,
	/** Exact messages of the phone that lead here. Shown as quotes, and searched. */
	messages: z.array(text).default([]),
	aliases,
	/** Addresses this guide had before, like causes/slow-wifi. */
	formerly: z
		.array(
			z
				.string()
				.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'must be addresses without slashes at the ends, like causes/slow-wifi.'),
		)
		.default([]),
	/** What the reader sees, in their own words, for the questions of the home page. */
	seen: text.optional(),
	/** The address of the guide that follows when a fix has worked; after/worked if left out. */
	worked: text.optional(),
	/** The checklist, in the safe order. */
	checklist: z.array(section).default([]),
	/** Ids of the pages its story rests on. */
	sources: z.array(id).default([]),
});
export type GuideData = z.infer<typeof guideFields>;
