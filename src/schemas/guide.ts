import { z } from 'astro/zod';
import { stateSchema } from './state';
import { aliases, day, fields, id, listOf, oneOf, platform, platforms, reference, text } from './shared';

/** A `page` is about the site itself. */
export const kinds = ['platform', 'symptom', 'recovery', 'cause', 'after', 'tool', 'page'] as const;
export type Kind = (typeof kinds)[number];

/** A heading of the checklist, and the fixes under it. */
const section = fields({
	id,
	title: text,
	/** The most likely and least costly first. */
	fixes: z.array(reference('fix')).min(1, 'is empty. Name at least one fix, or remove the section.'),
	/** For some readers only, such as the owners of one make of phone: nobody is led through it, but an answer may name it. */
	optional: z.boolean().default(false),
});

/** What the reader may say. With neither `try` nor `go` it leaves the path as it is: "I can't tell". */
const answer = fields({
	id,
	say: text,
	on: platform.optional(),
	/** The fixes it makes likely, the likeliest and least costly first. They have to be in the checklist. */
	try: z.array(reference('fix')).default([]),
	/** The address of the guide that it leads to, like `symptoms/stuck-at-100`. */
	go: reference('guide').optional(),
	/** What it tells of the last backup that finished: that it is from today, or that there is none. */
	'last-backup': oneOf('a last backup', ['today', 'none']).optional(),
}).superRefine((answer, context) => {
	if (answer.go && answer.try.length > 0)
		context.addIssue({ code: 'custom', path: ['go'], message: 'stands beside try. Keep the one that helps more.' });
});

/** What tells causes apart, answered by looking at one screen. */
const question = fields({
	id,
	ask: text,
	on: platform.optional(),
	/** The fix whose first menu path leads to where the answer stands; the way is drawn. */
	look: reference('fix').optional(),
	answers: listOf(answer, 'answer').min(2, 'needs at least two answers.'),
});

/** The frontmatter of a guide, on top of Starlight's own: `content/guides/<address>.mdx`; the path is its address. */
export const guideFields = fields({
	title: text,
	/** One or two sentences: the answer first. It is the preview in search results and forums. */
	description: text,
	label: text.optional(),
	/** Its place among the guides of its kind; those without one follow by their addresses. */
	order: z.int('must be a whole number.').optional(),
	kind: oneOf('a kind of guide', kinds),
	platforms: platforms.default(['android', 'iphone']),
	reviewed: day,
	/** Exact messages of the phone that lead here. Shown as quotes, and searched. */
	messages: z.array(text).default([]),
	aliases,
	formerly: z
		.array(
			z
				.string()
				.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'must be addresses without slashes at the ends, like causes/slow-wifi.'),
		)
		.default([]),
	/** What the phone shows, drawn on the card of the guide, at its top and on its preview. */
	state: stateSchema.optional(),
	/** The address of the guide that follows when a fix has worked; after/worked if left out. */
	worked: reference('guide').optional(),
	/** What the reader sees when it works again, in place of what the fixes say: at 100% no percentage moves. */
	'worked-if': text.optional(),
	/** Two to four, asked before the first fixes. */
	questions: listOf(question, 'question').default([]),
	/** The likeliest first. */
	causes: z.array(reference('cause')).default([]),
	checklist: listOf(section, 'section').default([]),
	sources: z.array(reference('source')).default([]),
});
export type GuideData = z.infer<typeof guideFields>;
export type QuestionData = GuideData['questions'][number];
export type AnswerData = QuestionData['answers'][number];
