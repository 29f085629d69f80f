import { z } from 'astro/zod';
import { fields, oneOf, text } from './shared';

/** What may stand in the ring in place of a figure; drawn in src/screens/signs.ts. */
const signs = [
	'dots',
	'wifi',
	'again',
	'warning',
	'full',
	'person',
	'calendar',
	'cloud',
	'bubble',
	'key',
	'transfer',
	'phone',
	'smaller',
	'apps',
] as const;
export type Sign = (typeof signs)[number];

/** What a phone shows in one case: a ring with a figure or a sign in it, and the words under it. */
export const stateSchema = fields({
	/** In per cent. The ring is as full, and the figure stands in it. */
	progress: z.int('must be a whole number.').min(0, 'is less than 0.').max(100, 'is more than 100.').optional(),
	sign: oneOf('a sign', signs).optional(),
	/** Exactly as the phone shows it. */
	says: text.optional(),
}).superRefine(({ progress, sign }, context) => {
	if ((progress === undefined) === (sign === undefined))
		context.addIssue({ code: 'custom', path: ['sign'], message: 'needs either progress or a sign, and not both.' });
});
export type StateData = z.infer<typeof stateSchema>;
