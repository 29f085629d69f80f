import { plural } from '../format';

/** The first set of a guide, what else there is, and the questions that put it in order. */
export const firstSet = (fixes: number, minutes: number) =>
	plural(fixes, {
		one: `1 likely fix, about ${minutes} min`,
		other: `${fixes} likely fixes, about ${minutes} min`,
	});
/** Nothing for a phone that has no more. */
export const moreToTry = (count: number) => (count > 0 ? `${count} more to try` : '');
export const questionsHeading = 'First, a quick look';
export const questionsAbout = 'Tap what you see, and the likeliest fixes move to the top.';
export const linkToFix = 'Link to this fix';
export const firstFix = 'First:';
export const fixDone = 'Done';
export const fixSkipped = 'Skipped';
export const fixesDone = (done: number, total: number, more: number) =>
	plural(total, { one: `${done} of 1 fix done`, other: `${done} of ${total} fixes done` }) +
	(more > 0 ? `, and ${more} more` : '');
export const moreCauses = (count: number) => plural(count, { one: '1 more cause', other: `${count} more causes` });
/** Of what the phone says. */
export const moreMessages = (count: number) =>
	plural(count, { one: '1 more message', other: `${count} more messages` });
/** Of a fix that somebody named in a link. */
export const suggested = 'Suggested to you';
