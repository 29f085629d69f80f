import { z } from 'astro/zod';
import { aliases, day, fields, id, oneOf, platforms, text } from './shared';

/** A `page` is about the site itself. */
export const kinds = ['platform', 'cause', 'symptom', 'after', 'tool', 'page'] as const;
export type Kind = (typeof kinds)[number];

/** A heading of the checklist, its id unique in the guide, and the fixes under it. */
const section = fields({
	id,
	title: text,
	/** The most likely and least costly first. */
	fixes: z.array(id).min(1, 'is empty. Name at least one fix, or remove the section.'),
});

/** The frontmatter of a guide, on top of Starlight's own: `content/guides/<address>.mdx`; the path is its address. */
export const guideFields = fields({
	title: text,
	/** One or two sentences: the answer first. It is the preview in search results and forums. */
	description: text,
	/** For menus and lists. */
	label: text.optional(),
	/** Its place among the guides of its kind, the smallest first; those without one follow by their addresses. */
	order: z.int('must be a whole number.').optional(),
	kind: oneOf('a kind of guide', kinds),
	platforms: platforms.default(['android', 'iphone']),
	/** Last checked against its sources. */
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
	checklist: z.array(section).default([]),
	sources: z.array(id).default([]),
});
export type GuideData = z.infer<typeof guideFields>;
