import { z } from 'astro/zod';
import { fields, id, platform, reference, text } from './shared';

/** `content/diagrams/journey.yml`: the way of a backup, stage by stage. */
export const journeySchema = fields({
	stages: z
		.array(
			fields({
				id,
				title: text,
				says: text,
				/** Each at the one stage where it shows. */
				symptoms: z.array(reference('symptom')),
			}),
		)
		.min(1),
});

/** What a fix can do to a copy: what it leaves behind stays where it is, out of reach of the new backups. */
export const fates = ['destroyed-by', 'left-behind-by', 'made-by'] as const;
const fixes = z.array(reference('fix')).default([]);

/** `content/diagrams/copies.yml`: where copies of the chats are. Ids of fixes say what becomes of each. */
export const copiesSchema = fields({
	copies: z
		.array(
			fields({
				id,
				title: text,
				says: text,
				platform: platform.optional(),
				'destroyed-by': fixes,
				'left-behind-by': fixes,
				'made-by': fixes,
			}),
		)
		.min(1),
});
export type Journey = z.infer<typeof journeySchema>;
export type Copies = z.infer<typeof copiesSchema>;
