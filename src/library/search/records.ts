import type { Fix, Guide } from '@/library';
import { plainText } from '@/library/markdown';
import type { ResultKind } from '@/search/files';
import type { Platform } from '@/schemas/shared';
import type { Risk } from '@/schemas/fix';
import { passagesOf, type Heading, type Passage } from './passages';

/** A page as the search sees it. One page is one result; its steps and passages lead to it. */
export interface SearchRecord {
	href: string;
	title: string;
	platforms: Platform[];
	kind: ResultKind;
	risk?: Risk;
	avoid: boolean;
	/** The page in one or two sentences. */
	summary: string;
	/** What readers call it: its label, aliases, messages of the phone, old ids. */
	names: string[];
	/** What a query may say word for word: its titles, and the messages of the phone that lead here. */
	exact: string[];
	passages: Passage[];
}

/** A fix with its steps. */
export function fixRecord(fix: Fix): SearchRecord {
	const steps = fix.steps.map((step) => {
		const paths = [...new Set(Object.values(step.paths).map((path) => path.join(', ')))];
		return { text: [step.do, ...paths, step.note ?? ''].filter(Boolean).map(plainText).join(' '), anchor: step.key };
	});
	const about = [fix.avoid, fix.worked, ...Object.values(fix.loses ?? {})]
		.filter((text) => text !== undefined)
		.map((text) => ({ text: plainText(text) }));
	return {
		href: fix.href,
		title: fix.title,
		platforms: fix.platforms,
		kind: 'fix',
		risk: fix.risk,
		avoid: Boolean(fix.avoid),
		summary: plainText(fix.why),
		names: [...fix.aliases, ...[fix.id, ...fix.formerly].map((id) => id.replaceAll('-', ' '))],
		exact: [fix.title],
		passages: [...about, ...steps],
	};
}

/** A guide with what its body says. The fixes of its checklist are results of their own and are not repeated here. */
export function guideRecord(guide: Guide, body: string, headings: Heading[]): SearchRecord {
	return {
		href: guide.href,
		title: plainText(guide.title),
		platforms: guide.platforms,
		kind: guide.kind,
		avoid: false,
		summary: plainText(guide.description),
		names: [guide.label, ...guide.messages, ...guide.aliases, guide.id.replace(/^.*\//, '').replaceAll('-', ' ')],
		exact: [plainText(guide.title), guide.label, ...guide.messages],
		passages: passagesOf(body, headings),
	};
}
