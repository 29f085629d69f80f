/** The language of the pages, as HTML names it, and of their dates, numbers and plurals. */
export const language = 'en';
export const locale = 'en-GB';
