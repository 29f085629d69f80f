import { language } from '@/texts/locale';
import type { APIRoute } from 'astro';
import { absolute, changedOn, documents } from '@/library/documents';
import { html } from '@/documents/html';
import { fixPost } from '@/documents/fix-post';
import { feedTitle } from '@/texts/posts';
import { siteName } from '@/texts/site';

/** New and changed fixes, newest first, as Atom (RFC 4287). */
export const GET: APIRoute = async () => {
	const all = (await documents()).sort(
		(a, b) => changedOn(b.fix).localeCompare(changedOn(a.fix)) || a.fix.id.localeCompare(b.fix.id),
	);
	const time = (day: string) => `${day}T00:00:00Z`;
	const entries = all.map(({ fix, document }) =>
		[
			'<entry>',
			`<id>${html.text(document.address)}</id>`,
			`<title>${html.text(fix.title)}</title>`,
			`<link href="${html.text(document.address)}"/>`,
			`<published>${time(fix.published)}</published>`,
			`<updated>${time(changedOn(fix))}</updated>`,
			`<content type="html">${html.text(fixPost(document, 'html'))}</content>`,
			'</entry>',
		].join('\n'),
	);
	const feed = [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
		`<id>${html.text(absolute('/'))}</id>`,
		`<title>${html.text(feedTitle)}</title>`,
		`<link href="${html.text(absolute('/'))}"/>`,
		`<link rel="self" type="application/atom+xml" href="${html.text(absolute('/feed.xml'))}"/>`,
		`<author><name>${siteName}</name></author>`,
		`<updated>${time(changedOn(all[0]!.fix))}</updated>`,
		...entries,
		'</feed>',
	];
	return new Response(`${feed.join('\n')}\n`, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
