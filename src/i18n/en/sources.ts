import { locale } from './locale';

export const sourcesHeading = 'Sources';
export const sourceKinds = {
	official: 'Official',
	press: 'Press',
	community: 'Community',
	vendor: 'Sells software',
} as const;
export const readOn = (day: string) => `read on ${day}`;
export const inLanguage = (language: string) =>
	`in ${new Intl.DisplayNames([locale], { type: 'language' }).of(language)}`;
export const sells = (what: string) => `Sells: ${what}`;
