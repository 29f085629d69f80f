import { drawReport } from '@/report/view';
import { loadSite } from '@/report/form';
import { decodeReport } from '@/report/decode';
import type { Report } from '@/report/model';
import { localDay, toProgress, withNames } from '@/report/tried';
import { $undoable, undo } from '@/stores/undo';
import * as text from '@/texts/report';

let stop: (() => void) | undefined;

/**
 * Shows the report of the address: only to be read, until the reader takes it over.
 * @throws {Error} when what the site knows of its fixes cannot be had
 */
export async function openReport(host: HTMLElement): Promise<void> {
	const part = (selector: string) => host.querySelector<HTMLElement>(selector)!;
	const show = (selector: string, shown: boolean) => void (part(selector).hidden = !shown);
	const say = (message: string) => void (part('output').textContent = message);
	const { hash } = location;
	const site = await loadSite(true);
	const found = decodeReport(hash, { ...site, today: localDay(Date.now()) });
	say(found.ok ? (found.unknown > 0 ? text.unknownFixes(found.unknown) : '') : found.reason);
	show('.shared-about', found.ok);
	show('.take', found.ok && found.report.fixes.length > 0);
	part('.report-view').replaceChildren();
	if (found.ok) drawReport(part('.report-view'), withNames(found.report, site, location.origin));
	part('.take').onclick = found.ok ? () => takeOver(found.report) : null;
	part('.undo').onclick = () => {
		if (!undo()) return;
		say(text.gaveBack);
		part('.take').focus();
	};
	stop?.();
	stop = $undoable.subscribe((last) => show('.undo', last?.label === text.tookOver));
	part('h2').focus();

	async function takeOver(report: Report) {
		const { bring } = await import('@/stores/transfer');
		say(bring(toProgress(report, site, Date.now()), 'merge', text.tookOver) ? text.tookOver : text.tookNothing);
		host.querySelector<HTMLElement>('.undo:not([hidden])')?.focus();
	}
}
