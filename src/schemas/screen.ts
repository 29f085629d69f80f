import { z } from 'astro/zod';
import { fields, id, text } from './shared';

/** Whose way of drawing a screen has: a phone's, or a window on a computer. */
export const looks = ['android', 'iphone', 'computer'] as const;
export type Look = (typeof looks)[number];

/** One line of a screen, from top to bottom. With neither label nor about it is a grey bar: something nobody has seen. */
const row = fields({
	/** The label exactly as the phone shows it. */
	label: text.optional(),
	/** What stands there, in our own words, where nobody has seen the label. Drawn as a grey bar. */
	about: text.optional(),
	as: z.enum(['row', 'button', 'switch'], 'must be row, button or switch.').default('row'),
	/** What it does, in a sentence or two. A line with this gets a number and an explanation. */
	says: text.optional(),
	/** The fix that uses it. */
	fix: id.optional(),
	/** True for a line that can cost chats when tapped. It is drawn crossed out. */
	careful: z.boolean().default(false),
}).superRefine(({ label, about, says }, context) => {
	if (label && about)
		context.addIssue({
			code: 'custom',
			path: ['about'],
			message: 'stands beside a label. Keep the label, and say the rest under says.',
		});
	if (says && !label && !about)
		context.addIssue({
			code: 'custom',
			path: ['says'],
			message: 'explains a line without a name. Write its label, or what it is under about.',
		});
});

/** A screen that somebody has seen: `content/screens/<id>.yml`. Paths that lead through it are drawn with its lines. */
export const screenSchema = fields({
	/** What it is, for the caption. */
	title: text,
	look: z.enum(looks, { error: ({ input }) => `"${input}" is not a look. Use ${looks.join(', ')}.` }),
	/** The menu path that opens it, in the labels that fixes use. */
	path: z.array(text, 'must be a list of labels, like [Settings, Apps].').min(1, 'is empty. Name at least the app.'),
	/** A picture above the lines: a square code, a camera that looks at one, or the dial of a speed test. */
	picture: z.enum(['code', 'camera', 'dial'], 'must be code, camera or dial.').optional(),
	/** Fixes on whose pages it is explained line by line. */
	fixes: z.array(id).default([]),
	rows: z.array(row).min(1, 'is empty. Write at least one line.'),
});
export type ScreenData = z.infer<typeof screenSchema>;
export type ScreenRow = ScreenData['rows'][number];
