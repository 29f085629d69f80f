import { plural } from '../format';
import { locale } from './locale';

export const sourcesHeading = 'Sources';
export const sourceKinds = {
	official: 'Official',
	press: 'Press',
	community: 'Community',
	vendor: 'Sells software',
};
export const sourcesDescription =
	'Every page that this site cites, with its publisher, its type and what it is cited for.';
export const sourcesIntro =
	'Every claim on this site is backed by one of these pages, or says that it is not. Many were read in saved copies, some of them years old.';
export const sourceMeanings = {
	official:
		'Written by WhatsApp, Google, Apple, or the makers of Android and its phones. Where they say something, we follow them.',
	press: 'Newspapers and technology sites. Good for labels and for what changed when.',
	community:
		'People who had the problem and wrote down what happened. One report proves little; several together carry weight.',
	vendor:
		'These companies sell recovery or transfer programs. Their pages are linked because people find them, not because we recommend them. There is no proof that such a program cures a stuck backup.',
};
export const readOn = (day: string) => `read on ${day}`;
export const inLanguage = (language: string) =>
	`in ${new Intl.DisplayNames([locale], { type: 'language' }).of(language)}`;
export const sells = (what: string) => `Sells: ${what}`;
/** On whose word: how many sources, and how many of them are official. */
export const checkedBy = (sources: number, official: number) =>
	plural(sources, { one: '1 source', other: `${sources} sources` }) + (official > 0 ? `, ${official} official` : '');
