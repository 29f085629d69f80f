export const whoChecks = 'Who is behind this?';
export const aboutHeading = 'Who is behind this site';
/** In Markdown. */
export const about = [
	'Unstuck is independent. It is **not connected with WhatsApp, Google or Apple**, and it sells nothing.',
	'Every guide and every fix names the pages that it rests on, and the day it was last checked against them. What is likely but not proven says “may”. General advice that needs no source says so.',
	'The words and pictures are free to reuse under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/), the code under the MIT licence.',
];
