import type { APIRoute } from 'astro';
import { library, ofKind } from '@/library';
import { documents } from '@/library/documents';
import { plainText } from '@/library/markdown';
import { absolute } from '@/library/to-document';
import { kinds } from '@/schemas/guide';
import { footer, kindNames, siteName } from '@/texts/site';
import { listName, listPurpose } from '@/texts/posts';

/** The site as https://llmstxt.org describes it. */
export const GET: APIRoute = async () => {
	const known = await library();
	const line = (title: string, address: string, about: string) =>
		`- [${title.replace(/[[\]]/g, '\\$&')}](${address}): ${about}`;
	const sections = kinds
		.map((kind) => ({
			name: kindNames[kind] || siteName,
			list: ofKind(known, kind),
		}))
		.filter(({ list }) => list.length > 0)
		.map(({ name, list }) => [
			`## ${name}`,
			'',
			...list.map((guide) => line(guide.title, absolute(guide.href), guide.description)),
		]);
	const fixes = (await documents()).map(({ fix, document }) =>
		line(fix.title, absolute(`/fixes/${fix.id}.md`), `${document.risk.name}. ${plainText(fix.avoid ?? fix.why)}`),
	);
	const text = [
		[`# ${siteName}`, '', `> ${listPurpose}`, '', `${footer.promise} ${footer.independent}`],
		...sections,
		[`## ${listName}`, '', ...fixes],
	];
	return new Response(`${text.map((lines) => lines.join('\n')).join('\n\n')}\n`);
};
