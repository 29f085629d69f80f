import { z } from 'astro/zod';
import {
	aliases,
	day,
	fields,
	formerly,
	id,
	listOf,
	oneOf,
	perPlatform,
	phoneText,
	platform,
	platforms,
	reference,
	text,
	type Platform,
} from './shared';

/** What a fix can cost, in the order of a guide: `pauses` interrupts the running backup, `settings` have to be set again. */
export const risks = ['none', 'pauses', 'settings', 'replaces-backup', 'loses-chats'] as const;
export type Risk = (typeof risks)[number];

/** A way through menus: the app where it starts, then the labels to tap, exactly as the phone shows them. */
const path = z
	.array(text, 'must be a list of labels, like [WhatsApp, Settings, Chats].')
	.min(2, 'needs the app and at least one label.');

/** The same way on both platforms, or one for each. */
const paths = z.union([path, perPlatform(path)], {
	error: 'must be a list of labels, or a list under android and another under iphone.',
});

const step = fields({
	id,
	do: phoneText,
	on: platform.optional(),
	path: paths.optional(),
	/** The last label of the path is a switch, and has to be on or off afterwards. */
	turn: z.enum(['on', 'off'], 'must be on or off.').optional(),
	/** What to know while doing it: a menu that differs by version, what is normal, what not to tap. */
	note: phoneText.optional(),
	timer: z
		.string()
		.regex(/^[1-9]\d*[smh]$/, 'must be a time like 30s, 10m or 1h.')
		.optional(),
	/** It starts a backup, or lets one run, which takes the place of the one before. The page then says for whom that is safe. */
	'starts-backup': z.boolean().default(false),
	/** What the page asks beside it, and keeps: the date of the last backup; or, one step at a time, whether all chats are here. */
	asks: oneOf('a question of the page', ['last-backup', 'all-here']).optional(),
	check: oneOf('a check', ['connection', 'phone', 'space', 'stuck-or-slow']).optional(),
	/** Raised when the action changes in substance, so that people who ticked it are told to look again. */
	revision: z.int().min(1).default(1),
	formerly,
});

/**
 * One thing a person can do. `content/fixes/<id>.yml`; the file name is its id, for ever. CONTRIBUTING.md says of each field
 * what it means.
 */
export const fixSchema = fields({
	title: text,
	why: phoneText,
	platforms,
	/** The causes it removes. Empty for what helps with any. */
	causes: z.array(reference('cause')).default([]),
	risk: oneOf('a risk', risks),
	/** For `loses-chats`, one text for each of its platforms. */
	loses: perPlatform(text).optional(),
	/** What else may be gone afterwards, though no chat on the phone is: videos that only the old backup holds. */
	cost: text.optional(),
	safeguard: z.boolean().default(false),
	/** A safeguard of about five minutes and without a computer. It comes first in every path; it is lost with the phone. */
	quick: z.boolean().default(false),
	/** Fixes that come first. Whatever can lose chats needs a safeguard among them, on each of its platforms. */
	needs: z.array(reference('fix')).default([]),
	undo: phoneText,
	minutes: z.int('must be a whole number of minutes.').min(1, 'must be at least 1.').max(240, 'must be at most 240.'),
	aliases,
	formerly,
	published: day,
	/** The day a step last changed in substance, if one did. */
	changed: day.optional(),
	reviewed: day,
	/** Why nobody should do it. A fix with this has no steps: it is there to be found by those who were told to. */
	avoid: text.optional(),
	steps: listOf(step, 'step').default([]),
	worked: phoneText.optional(),
	sources: z.array(reference('source')).default([]),
	/** In place of sources; the page says so. */
	'common-sense': z.boolean().default(false),
}).superRefine((fix, context) => {
	const refuse = (path: PropertyKey | PropertyKey[], message: string) =>
		context.addIssue({ code: 'custom', path: [path].flat(), message });
	/** A text that is there has something for each phone of its fix or step, and nothing for another one. */
	const checkPhones = (path: PropertyKey[], value: unknown, phones: Platform[], whole = true) => {
		if (typeof value !== 'object' || !value) return;
		const texts = value as Partial<Record<Platform | 'both', string>>;
		if (phones.length === 1) return refuse(path, 'is for one phone anyway. Write it as a text.');
		const none = phones.filter((phone) => !texts[phone]);
		if (none.length === phones.length) refuse(path, 'says nothing under android or iphone. Write it as a text.');
		else if (whole && !texts.both && none[0])
			refuse([...path, none[0]], 'is missing. Add it, or write one text for all.');
	};
	for (const field of ['why', 'undo', 'worked'] as const) checkPhones([field], fix[field], fix.platforms);
	fix.steps.forEach((step, index) => {
		const phones = step.on ? [step.on] : fix.platforms;
		checkPhones(['steps', index, 'do'], step.do, phones);
		checkPhones(['steps', index, 'note'], step.note, phones, false);
	});
	fix.steps.forEach(({ on }, index) => {
		if (on && !fix.platforms.includes(on))
			refuse(
				['steps', index, 'on'],
				`is ${on}, which is not among the platforms of the fix. Add ${on} there, or remove the step.`,
			);
	});
	if (fix.avoid) {
		if (fix.steps.length > 0) refuse('steps', 'must be empty beside avoid. What nobody should do has no steps.');
	} else {
		if (fix.steps.length === 0)
			refuse('steps', 'is empty. Write at least one step, or say under avoid why nobody should do it.');
		if (!fix.worked) refuse('worked', 'is missing. Say what the reader sees when it helped.');
	}
	if (fix.sources.length === 0 && !fix['common-sense'])
		refuse('sources', 'is empty. Cite at least one source, or set common-sense: true.');
	for (const platform of fix.platforms)
		if (fix.risk === 'loses-chats' && !fix.loses?.[platform])
			refuse(
				fix.loses ? 'loses' : 'risk',
				`${fix.loses ? 'says' : 'is loses-chats, and loses says'} nothing for ${platform}. Say exactly what is lost there.`,
			);
});
export type FixData = z.infer<typeof fixSchema>;
export type StepData = FixData['steps'][number];
