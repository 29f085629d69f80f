import { readFile } from 'node:fs/promises';
import { guideText, library } from '@/library';
import { buildSearch } from './build';
import { fixRecord, guideRecord } from './records';
import { parseVocabulary } from './vocabulary';

/** The files of the search for the site, by their path in its folder. @throws when Pagefind refuses a record */
export async function searchFiles(): Promise<Map<string, Uint8Array>> {
	const { fixes, guides } = await library();
	const texts = [...guides.values()]
		.filter((guide) => guide.id !== 'index')
		.map(async (guide) => {
			const { body, headings } = await guideText(guide);
			return guideRecord(guide, body, headings);
		});
	const records = [...[...fixes.values()].map(fixRecord), ...(await Promise.all(texts))];
	return buildSearch(records, guides, parseVocabulary(await readFile('content/vocabulary.txt', 'utf8')));
}
