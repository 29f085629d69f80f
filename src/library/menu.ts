import { href } from '@/client/url';
import type { Kind } from '@/schemas/guide';
import { kindNames, lookUp, menuNames, toolsHeading } from '@/texts/site';
import type { Library } from './join';

/** A part of the menu: a heading and the pages under it. */
export interface MenuGroup {
	label: string;
	/** It stays folded until the reader opens it or is on one of its pages. */
	folded?: boolean;
	links: { label: string; href: string }[];
}

/** The menu, from the guides in their order. It is in every page, so it leaves the fixes to their own list. */
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
