import type { SearchRecord } from '@/search/files';
import { plainText } from '@/library/markdown';
import type { Fix, Guide } from '@/library';
import { passagesOf, type Heading } from './passages';

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
		label: fix.title,
		facets: { platforms: fix.platforms, kind: 'fix', risk: fix.risk },
		avoid: Boolean(fix.avoid),
		summary: plainText(fix.why),
		exact: [fix.title],
		names: [...fix.aliases, ...[fix.id, ...fix.formerly].map((id) => id.replaceAll('-', ' '))],
		passages: [...about, ...steps],
	};
}

/** A guide with what its body says. The fixes of its checklist are results of their own and are not repeated here. */
export function guideRecord(guide: Guide, body: string, headings: Heading[]): SearchRecord {
	return {
		href: guide.href,
		title: plainText(guide.title),
		label: guide.label,
		facets: { platforms: guide.platforms, kind: guide.kind },
		avoid: false,
		summary: plainText(guide.description),
		exact: [plainText(guide.title), guide.label, ...guide.messages],
		names: [...guide.messages, ...guide.aliases, guide.id.replace(/^.*\//, '').replaceAll('-', ' ')],
		passages: passagesOf(body, headings),
	};
}
