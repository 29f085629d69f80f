import { href } from '@/client/url';
import type { Kind } from '@/schemas/guide';
import { fixList } from '@/texts/fix';
import { triedTitle } from '@/texts/progress-page';
import { kindNames, lookUp, reportInMenu, toolsHeading } from '@/texts/site';
import { sourcesHeading } from '@/texts/sources';
import { ofKind, type Library } from './join';

export interface MenuGroup {
	label: string;
	/** Until the reader opens it or is on one of its pages. */
	folded?: boolean;
	links: { label: string; href: string }[];
}

/** It is in every page, so it leaves out the fixes. */
export function menu(library: Library): MenuGroup[] {
	const link = (label: string, path: string) => ({ label, href: href(path) });
	const of = (kind: Kind) =>
		ofKind(library, kind)
			.filter(({ id }) => id !== 'index')
			.map((guide) => link(guide.label, guide.href));
	const pages = [link(fixList.title, '/fixes/'), link(triedTitle, '/progress/'), link(reportInMenu, '/report/')];
	return [
		{ label: kindNames.platform, links: of('platform') },
		{ label: kindNames.recovery, links: of('recovery') },
		{ label: kindNames.symptom, links: of('symptom') },
		{ label: kindNames.cause, links: of('cause'), folded: true },
		{ label: kindNames.after, links: of('after') },
		{ label: toolsHeading, links: of('tool') },
		{ label: lookUp, links: [...pages, ...of('page'), link(sourcesHeading, '/sources/')] },
	];
}
