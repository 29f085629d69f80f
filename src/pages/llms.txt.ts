import { library, ofKind } from '@/library';
import { describe } from '@/library/head';
import { absolute } from '@/library/to-document';
import { kinds } from '@/schemas/guide';
import { footer, kindNames, siteName } from '@/texts/site';
import { listName, listPurpose } from '@/texts/posts';

/** The site as https://llmstxt.org describes it. */
export const GET = async () => {
	const known = await library();
	const line = (title: string, address: string, about: string) =>
		`- [${title.replace(/[[\]]/g, '\\$&')}](${address}): ${about}`;
	const sections = kinds
		.map((kind) => ({ name: kindNames[kind] || siteName, list: ofKind(known, kind) }))
		.filter(({ list }) => list.length > 0)
		.map(({ name, list }) => [
			`## ${name}`,
			'',
			...list.map((guide) => line(guide.title, absolute(guide.href), describe(guide))),
		]);
	const fixes = [...known.fixes.values()].map((fix) => line(fix.title, absolute(`/fixes/${fix.id}.md`), describe(fix)));
	const text = [
		[`# ${siteName}`, '', `> ${listPurpose}`, '', `${footer.promise} ${footer.independent}`],
		...sections,
		[`## ${listName}`, '', ...fixes],
	];
	return new Response(`${text.map((lines) => lines.join('\n')).join('\n\n')}\n`);
};
