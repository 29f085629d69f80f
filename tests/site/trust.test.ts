import { expect, test } from 'vitest';
import { pages } from './pages';

// A page that has moved only leads on.
const all = pages().filter(({ html }) => !html.includes('http-equiv="refresh"'));
/** Guides and fixes; what the site says of itself rests on no source. */
const advice = all.filter(({ path }) => /^\/(android|iphone|symptoms|causes|recover|after|tools|fixes\/.)/.test(path));

test('every page says at its foot that the site is not connected with WhatsApp', () => {
	expect(all.some(({ path }) => path === '/404.html')).toBe(true);
	expect(all.some(({ path }) => path === '/offline/')).toBe(true);
	for (const { path, document } of all)
		expect(document.querySelector('.foot')?.textContent, path).toContain('Not connected with WhatsApp');
});

test('under the title of guides and fixes stands when it was checked, against what, and who is behind it', () => {
	expect(advice.length).toBeGreaterThan(100);
	for (const { path, document } of advice) {
		const about = document.querySelector('.reviewed')!;
		expect(about?.textContent, path).toMatch(/Checked on \d+ \w+ \d{4}/);
		expect(about.querySelector('a[href="/sources/#about"]')?.textContent, path).toBe('Who is behind this?');
		const sources = about.querySelector('a[href="#sources"]');
		if (document.querySelector('.source-list')) expect(sources?.textContent, path).toMatch(/^\d+ sources?/);
		const text = document.querySelector('main')!.textContent;
		expect(text.indexOf('Checked on') - text.indexOf(document.querySelector('h1')!.textContent), path).toBeLessThan(
			600,
		);
	}
	expect(all.find(({ path }) => path === '/sources/')!.document.querySelector('h2#about')).not.toBeNull();
});
