import { checkNames, keptResult, type CheckName } from '@/stores/results';
import type { ShownResult } from '@/documents/report';
import { tidy } from '@/documents/model';
import { localDay, type SiteIndex } from './model';

/** The results that this device keeps, with the names of their checks, the newest first. One that says nothing to the eye stays out. */
export function keptResults(
	{ checks }: Pick<SiteIndex, 'checks'>,
	origin: string,
	now: number,
): (ShownResult & { name: CheckName })[] {
	const kept = checkNames.flatMap((name) => {
		const check = checks.find(({ id }) => id === name);
		const result = keptResult(name);
		const summary = result && tidy([{ t: result.summary }])[0]?.t;
		if (!check || !summary) return [];
		// A clock that was wrong may have written a time to come.
		const at = Math.min(result.at, now);
		return [{ at, shown: { name, title: check.title, address: origin + check.href, summary, day: localDay(at) } }];
	});
	return kept.sort((a, b) => b.at - a.at).map(({ shown }) => shown);
}
