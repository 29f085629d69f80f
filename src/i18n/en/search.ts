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
	withoutScript: 'Search needs JavaScript, which is off in this browser. You can reach every page from these lists:',
};
export const tryAgain = 'Try again';
export const searchFilters = { platform: 'Phone', kind: 'Type', risk: 'Risk' };
export const searchAny = { platform: 'Any phone', kind: 'All types', risk: 'Any risk' };
export const resultKinds = { fix: 'Fix', ...kindNames, platform: 'All steps', page: 'About this site' };
export const searching = 'Searching…';
export const results = (count: number) => (count === 1 ? '1 result' : `${count} results`);
export const moreResults = 'More results';
export const nothingFound = 'Nothing found for';
export const nothingNarrowed = 'Nothing matches these filters.';
export const clearFilters = 'Clear the filters';
export const noPageSays = 'Not found on this site:';
export const readFirst = 'Read first what you could lose, and which copy to make beforehand.';
export const showingFor = 'Showing results for';
export const searchInstead = 'Search instead for';
export const orTheseGuides = 'These guides may help';
