import { fixPost } from '@/documents/fix';
import { html } from '@/documents/html';
import { library } from '@/library';
import { changedOn } from '@/library/structured-data';
import { absolute, toDocument } from '@/library/to-document';
import { language } from '@/texts/locale';
import { feedTitle } from '@/texts/posts';
import { siteName } from '@/texts/site';

/** New and changed fixes, newest first, as Atom (RFC 4287). */
export const GET = async () => {
	const all = [...(await library()).fixes.values()]
		.map((fix) => ({ fix, updated: `${changedOn(fix)}T00:00:00Z` }))
		.sort((a, b) => b.updated.localeCompare(a.updated) || a.fix.id.localeCompare(b.fix.id));
	const home = html.text(absolute('/'));
	const entries = all.map(({ fix, updated }) => {
		const document = toDocument(fix);
		const address = html.text(document.address);
		return `<entry>
<id>${address}</id>
<title>${html.text(fix.title)}</title>
<link href="${address}"/>
<published>${fix.published}T00:00:00Z</published>
<updated>${updated}</updated>
<content type="html">${html.text(fixPost(document, 'html'))}</content>
</entry>`;
	});
	const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${home}</id>
<title>${html.text(feedTitle)}</title>
<link href="${home}"/>
<link rel="self" type="application/atom+xml" href="${html.text(absolute('/feed.xml'))}"/>
<author><name>${siteName}</name></author>
<updated>${all[0]!.updated}</updated>
${entries.join('\n')}
</feed>
`;
	return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
