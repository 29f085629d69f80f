import { z } from 'astro/zod';
import { risks } from './fix';
import { day, id, platform } from './shared';

const address = z.url();
const on = platform.optional().describe('The only platform it is for, where its fix is for both.');
const named = {
	formerly: z.array(id).describe('Ids that it had before. Links to them still lead here.'),
	address: address.describe('The link to post.'),
};
const runs = z
	.array(
		z.strictObject({
			t: z.string().describe('The text.'),
			b: z.literal(true).optional().describe('It is bold: a label on the screen.'),
			c: z.literal(true).optional().describe('It is code: the name of a file or a folder.'),
			href: address.optional().describe('It is a link to this address.'),
			on,
			label: z.literal(true).optional().describe('It names the phone that the next stretch is for.'),
		}),
	)
	.describe('Text in stretches of one style. The texts joined are the plain text.');

const step = z.strictObject({
	on,
	id: id.describe('Unique in its fix. It never changes.'),
	key: z.string().describe('fix--step: its anchor in every page that shows it.'),
	...named,
	text: runs,
	onlyIf: runs.optional().describe('Who may do it: it starts a backup or lets one run, which replaces the one before.'),
	paths: z
		.array(z.strictObject({ on, labels: z.array(z.string()) }))
		.describe('Menu paths: the app, then the labels to tap.'),
	turn: z.enum(['on', 'off']).optional().describe('How the switch at the end of the path has to be.'),
	note: runs.optional().describe('What to know while doing it.'),
});

/** A fix as posts and reports are made of it. */
const document = z.strictObject({
	id: id.describe('It never changes.'),
	...named,
	title: z.string(),
	platforms: z.array(platform),
	risk: z.strictObject({ level: z.enum(risks), name: z.string(), meaning: z.string() }).describe('What it can cost.'),
	cost: runs.optional().describe('What else may be gone afterwards, though no chat on the phone is.'),
	why: runs.describe('Why it helps.'),
	avoid: runs.optional().describe('Why nobody should do it. It has no steps then.'),
	loses: z.array(z.strictObject({ on, text: runs })).describe('What exactly it can lose.'),
	needs: z
		.array(z.strictObject({ on, id, title: z.string(), address }))
		.describe('Fixes to do before any of its steps.'),
	steps: z.array(step),
	worked: runs.optional().describe('What people see when it helped.'),
	sources: z
		.array(z.strictObject({ title: z.string(), address, publisher: z.string(), kind: z.string() }))
		.describe('Empty where it rests on common sense.'),
});

export type FixDocument = z.infer<typeof document>;

const fix = document.extend({
	safeguard: z.boolean().describe('Whether it makes a copy of the chats.'),
	minutes: z.int().describe('Minutes of one’s own time.'),
	causes: z.array(address).describe('Guides to the causes it removes.'),
	published: day.describe('The day it first appeared.'),
	changed: day.optional().describe('The day a step last changed in substance.'),
	reviewed: day.describe('The day it was last checked against its sources.'),
});

/** What /fixes.json holds. Fields are added, none is removed or changes its meaning while `version` stays. */
export const fixesFile = z.strictObject({
	$schema: address,
	version: z.literal(1),
	licence: z.literal('CC-BY-4.0'),
	site: address,
	fixes: z.array(fix),
});
