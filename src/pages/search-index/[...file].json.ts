import { createHash } from 'node:crypto';
import type { APIRoute, GetStaticPaths } from 'astro';
import { guideText, library } from '@/library';
import { buildIndex } from '@/library/search/build';
import type { Manifest } from '@/search/files';
import { fixRecord, guideRecord } from '@/library/search/records';
import { startOf } from '@/library/search/start';

/**
 * The index of the search: `manifest.json`, and under the name of its version the shards of terms, the pages and the
 * words. Only the manifest keeps its name from one build to the next.
 */
export const getStaticPaths = (async () => {
	const { fixes, guides } = await library();
	const guideRecords = [...guides.values()]
		.filter((guide) => guide.id !== 'index')
		.map(async (guide) => {
			const { body, headings } = await guideText(guide);
			return guideRecord(guide, body, headings);
		});
	const { pages, shards, files, words } = buildIndex([
		...[...fixes.values()].map(fixRecord),
		...(await Promise.all(guideRecords)),
	]);
	const parts: [string, unknown][] = [
		...shards.map((shard, at): [string, unknown] => [`terms/${at}`, shard]),
		...[...files].map(([page, file]): [string, unknown] => [`pages/${page}`, file]),
		['words', words],
		['start', startOf(guides)],
	];
	const version = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 8);
	const manifest: Manifest = { version, pages, shards: shards.map((shard) => Object.keys(shard)[0]!) };
	const all: [string, unknown][] = [
		['manifest', manifest],
		...parts.map(([name, part]): [string, unknown] => [`${version}/${name}`, part]),
	];
	return all.map(([file, content]) => ({ params: { file }, props: { content } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: unknown }> = ({ props }) =>
	new Response(JSON.stringify(props.content), { headers: { 'content-type': 'application/json' } });
