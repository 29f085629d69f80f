import type { Fix, Guide } from '@/library';
import { plainText } from '../markdown';
import type { Page } from '@/search/files';
import { passagesOf, type Heading, type Passage } from './passages';

/** A page as the search sees it. One page is one result; its steps and passages lead to it. */
export interface SearchRecord extends Page {
	summary: string;
	passages: Passage[];
}

/** A fix with its steps. */
export function fixRecord({ href, title, platforms, risk, avoid, worked, loses, ...fix }: Fix): SearchRecord {
	const steps = fix.steps.map((step) => {
		const paths = [...new Set(Object.values(step.paths).map((path) => path.join(', ')))];
		return { text: [step.do, ...paths, step.note ?? ''].filter(Boolean).map(plainText).join(' '), anchor: step.key };
	});
	const about = [avoid, worked, ...Object.values(loses ?? {})].filter((text) => text !== undefined);
	return {
		href,
		title,
		platform: platforms,
		kind: 'fix',
		risk,
		...(avoid && { avoid: true }),
		summary: plainText(fix.why),
		names: [...fix.aliases, ...[fix.id, ...fix.formerly].map((id) => id.replaceAll('-', ' '))],
		passages: [...about.map((text) => ({ text: plainText(text) })), ...steps],
	};
}

/** A guide with what its body says. Its fixes are results of their own. */
export function guideRecord(guide: Guide, body: string, headings: Heading[]): SearchRecord {
	const { href, kind, label, messages } = guide;
	const title = plainText(guide.title);
	return {
		href,
		title,
		platform: guide.platforms,
		kind,
		summary: plainText(guide.description),
		names: [label, ...messages, ...guide.aliases, guide.id.replace(/^.*\//, '').replaceAll('-', ' ')],
		passages: passagesOf(body, headings),
	};
}
