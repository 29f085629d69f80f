import { z } from 'astro/zod';
import { didYouMean } from './nearest';

/** The shape of every id: lowercase words joined by single hyphens, so that `fix--step` can be taken apart again. */
export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The id of anything. It never changes once published; a new name lists the old one in `formerly`. */
export const id = z.string('must be a text').regex(idPattern, {
	error: ({ input }) =>
		`"${input}" is not an id. Use lowercase letters and digits in words joined by single hyphens, like "restart-router".`,
});

/** The id of something else, or the address of a guide. The library refuses one that is not there. */
export const reference = (to: 'fix' | 'source' | 'cause' | 'symptom' | 'guide') =>
	(to === 'guide' ? text : id).meta({ to });

/** A text that people read. It takes inline Markdown: bold for labels on the screen, code for file names, links. */
export const text = z
	.string('must be a text. Write it in plain words, in quotes if it holds a colon.')
	.trim()
	.min(1, 'is empty. Write it, or remove the field if it may be left out.');

/** A text for every phone, or one for each under its name, after what is for both under `both`. */
export const phoneText = z.union([text, fields({ both: text.optional(), ...eachPlatform(text) })], {
	error: ({ input }) =>
		Object(input) === input
			? 'must be a text, or texts under android, iphone and, for what is true on each, both.'
			: 'must be a text. Write it in plain words, in quotes if it holds a colon.',
});
export type PhoneText = z.infer<typeof phoneText>;

/** A day, as `2026-11-22`. */
export const day = z.iso.date({
	error: ({ input }) =>
		typeof input === 'string'
			? `"${input}" is not a day. Write it like 2026-11-22.`
			: 'must be a day, written like 2026-11-22.',
});

/** One of a few words. Whatever else stands there is answered with them. */
export const oneOf = <const Words extends readonly string[]>(what: string, words: Words) =>
	z.enum(words, {
		error: ({ input }) =>
			input === undefined
				? `is missing. Use ${words.join(', ')}.`
				: [`${JSON.stringify(input)} is not ${what}.`, didYouMean(String(input), words, ''), `Use ${words.join(', ')}.`]
						.filter(Boolean)
						.join(' '),
	});

export const platform = oneOf('a platform', ['android', 'iphone']);
export type Platform = z.infer<typeof platform>;

export const platforms = z
	.array(platform, 'must be a list: [android], [iphone] or [android, iphone].')
	.min(1, 'is empty. Name android, iphone or both.')
	.refine((list) => new Set(list).size === list.length, 'names a platform twice. Name each once.');

/** Ids that it had before: old links and ticks still count. None is ever removed. */
export const formerly = z.array(id).default([]);

/** Searched, never shown. */
export const aliases = z.array(text).default([]);

/** A list of things with ids, each its own. */
export const listOf = <Item extends z.ZodType<{ id: string }>>(item: Item, name: string) =>
	z.array(item).superRefine((items, context) =>
		items.forEach(({ id }, index) => {
			if (items.findIndex((other) => other.id === id) < index)
				context.addIssue({
					code: 'custom',
					path: [index, 'id'],
					message: `"${id}" is that of another ${name}. Give each its own.`,
				});
		}),
	);

/** Makes a strict object that answers each unknown field, a line for each, with the nearest there is, or with all of them. */
export function fields<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
	const known = Object.keys(shape);
	return z.strictObject(shape, {
		error: (issue) =>
			issue.code === 'unrecognized_keys'
				? issue.keys
						?.map((key) => `is no field. ${didYouMean(key, known, `The fields are: ${known.join(', ')}.`)}`)
						.join('\n')
				: undefined,
	});
}

export function perPlatform<Value extends z.ZodType>(value: Value) {
	return fields(eachPlatform(value));
}

function eachPlatform<Value extends z.ZodType>(value: Value) {
	return { android: value.optional(), iphone: value.optional() };
}
