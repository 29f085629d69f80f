import { kindNames } from './site';

export const search = 'Search';
export const describeIt = 'Describe it in your own words';
export const searchPage = {
	description:
		'Search every fix and every guide in your own words: what you see, what the phone says, what you want to do.',
	hint: 'What do you see?',
	close: 'Close',
	go: 'Find',
	keys: 'Ctrl K',
	withoutScript: 'The search needs JavaScript, which is off in this browser. Every page is in these lists:',
} as const;
export const searchFailed = 'The search did not load. Check your connection, then try again.';
export const tryAgain = 'Try again';
export const searchFilters = { platform: 'Phone', kind: 'Kind', risk: 'Risk' } as const;
export const searchAny = { platform: 'Both phones', kind: 'Every kind', risk: 'Any risk' } as const;
export const resultKinds = { fix: 'Fix', ...kindNames, platform: 'Whole list', page: 'About this site' } as const;
export const searching = 'Searching…';
export const results = (count: number) => (count === 1 ? '1 result' : `${count} results`);
export const moreResults = 'More results';
export const nothingFound = 'Nothing found for';
export const nothingNarrowed = 'Nothing is left with these choices.';
export const clearFilters = 'Search everything';
export const noPageSays = 'No page says:';
export const readFirst = 'Read this first: what you can lose, and which copy to make before.';
export const showingFor = 'Showing results for';
export const searchInstead = 'Search instead for';
export const orTheseGuides = 'Or start here';
