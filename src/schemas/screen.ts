import { z } from 'astro/zod';
import { fields, oneOf, reference, text } from './shared';

export const looks = ['android', 'iphone', 'computer'] as const;
export type Look = (typeof looks)[number];

/** One line of a screen, from top to bottom. With neither label nor about it is a grey bar: something nobody has seen. */
const row = fields({
	label: text.optional(),
	/** In our own words, where nobody has seen the label: drawn as a grey bar. */
	about: text.optional(),
	as: z.enum(['row', 'button', 'switch'], 'must be row, button or switch.').default('row'),
	/** What it does. A line with this gets a number and an explanation. */
	says: text.optional(),
	fix: reference('fix').optional(),
	/** True for a line that can cost chats when tapped. It is drawn crossed out. */
	careful: z.boolean().default(false),
}).superRefine(({ label, about, says }, context) => {
	const refuse = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
	if (label && about) refuse('about', 'stands beside a label. Keep the label, and say the rest under says.');
	if (says && !label && !about)
		refuse('says', 'explains a line without a name. Write its label, or what it is under about.');
});

/** A screen that somebody has seen: `content/screens/<id>.yml`. Paths that lead through it are drawn with its lines. */
export const screenSchema = fields({
	title: text,
	look: oneOf('a look', looks),
	/** The menu path that opens it, in the labels that fixes use. */
	path: z.array(text, 'must be a list of labels, like [Settings, Apps].').min(1, 'is empty. Name at least the app.'),
	/** A picture above the lines: a square code, a camera that looks at one, or the dial of a speed test. */
	picture: z.enum(['code', 'camera', 'dial'], 'must be code, camera or dial.').optional(),
	fixes: z.array(reference('fix')).default([]),
	rows: z.array(row).min(1, 'is empty. Write at least one line.'),
});
export type ScreenData = z.infer<typeof screenSchema>;
