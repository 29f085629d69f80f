import { href } from '@/client/url';
import type { Kind } from '@/schemas/guide';
import { kindNames, lookUp, menuNames, toolsHeading } from '@/texts/site';
import type { Library } from './join';

export interface MenuGroup {
	label: string;
	/** Until the reader opens it or is on one of its pages. */
	folded?: boolean;
	links: { label: string; href: string }[];
}

/** It is in every page, so it leaves out the fixes. */
export function menu({ guides }: Library): MenuGroup[] {
	const of = (kind: Kind) =>
		[...guides.values()]
			.filter((guide) => guide.kind === kind && guide.id !== 'index')
			.map((guide) => ({ label: guide.label, href: href(guide.href) }));
	const page = (name: keyof typeof menuNames) => ({ label: menuNames[name], href: href(`/${name}/`) });
	return [
		{ label: kindNames.platform, links: of('platform') },
		{ label: kindNames.symptom, links: of('symptom') },
		{ label: kindNames.cause, links: of('cause'), folded: true },
		{ label: kindNames.after, links: of('after') },
		{ label: toolsHeading, links: of('tool') },
		{ label: lookUp, links: [page('fixes'), page('progress'), page('report'), ...of('page'), page('sources')] },
	];
}
