import { readdirSync, readFileSync } from 'node:fs';
import type { Library } from '@/library/join';
import { partsOf } from '@/library/platforms';
import type { ReadFile } from '@/library/read';
import { wordsToAvoid } from '@/library/words';
import { readContent } from './content';
import { grade } from './reading';
import { broken, joined, published, readLedger } from './site/ledger';

export interface Checked {
	/** What a build refuses, in its words. */
	errors: string[];
	/** What would better be otherwise. */
	advice: string[];
	/** The number of files that were read. */
	files: number;
}

/**
 * Everything that content alone can get wrong.
 * @param folders of content, one laid over the other
 */
export function check(folders: string[]): Checked {
	const { library, problems, written, inWords } = readContent(...folders);
	const errors = [...problems];
	const advice: string[] = [];
	if (library) {
		// Only what the site itself has published is promised.
		if (folders.join() === 'content') {
			const old = readLedger();
			const now = published(library, readdirSync('src/pages', { recursive: true }).map(String));
			errors.push(...broken(old, now));
			if (JSON.stringify(joined(old, now)) !== JSON.stringify(joined(old, old)))
				advice.push('tests/site/ledger.json lacks new names. Run npm run ledger after npm run build, and commit it.');
		}
		const grades = written
			.filter(({ file, data }) => file.includes('/guides/') && data['kind'] !== 'page')
			.map((guide) => ({ file: guide.file, texts: textsOf(guide, library) }))
			.map(({ file, texts }) => ({ file, texts, grade: grade(texts) }))
			.sort((a, b) => a.grade - b.grade);
		const median = grades[Math.floor(grades.length / 2)]?.grade ?? 0;
		if (median > 7)
			errors.push(`The guides read at grade ${median.toFixed(1)} by their median. It has to be 7 or below.`);
		for (const { file, texts, grade } of grades.filter(({ grade }) => grade > 8))
			advice.push(
				`${file}: reads at grade ${grade.toFixed(1)}, hardest where it says "${hardest(texts)}". Write shorter sentences and shorter words.`,
			);
	}
	advice.push(...inWords(wordsToAvoid(written, readFileSync('content/words.yml', 'utf8'))));
	return { errors, advice, files: written.length };
}

/** The beginning of the text that is hardest to read, of those long enough to tell. */
function hardest(texts: string[]): string {
	const long = texts.filter((text) => text.split(' ').length >= 8);
	const [first = ''] = long.toSorted((a, b) => grade([b]) - grade([a]));
	return first.split(' ').slice(0, 8).join(' ');
}

/** What a guide says: its own text and that of its fixes, as its page shows them. */
function textsOf(guide: ReadFile, library: Library): string[] {
	const body = guide.body
		.replace(/^import .*$/gm, '')
		.replace(/\{\/\*[\s\S]*?\*\/\}|<[^>]*>|^:::.*$|^\|.*$/gm, '')
		.replace(/\]\([^)]*\)|[*_`[\]]/g, '')
		.split(/\n{2,}|^(?:#+|[-*]|\d+\.)\s/gm)
		.map((text) => text.replace(/\s+/g, ' ').trim());
	const sections = [...library.guides.values()].find(({ file }) => file === guide.file)!.sections;
	const fixes = sections.flatMap(({ title, fixes }) => [
		title,
		...fixes.flatMap((fix) => [
			fix.title,
			...[fix.why, fix.worked, ...fix.steps.flatMap((step) => [step.do, step.note])].flatMap((text) =>
				partsOf(text).map(({ text }) => text),
			),
		]),
	]);
	return [...body, ...fixes.map((text) => text.replace(/\]\([^)]*\)|[*`[\]]/g, ''))].filter((text) => /\w/.test(text));
}
