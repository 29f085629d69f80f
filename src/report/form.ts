import { loadOutline } from '@/stores/outline';
import type { Report } from './model';
import { siteFixes, type SiteIndex } from './tried';

/** What the page of reports carries of the site; the fixes come when it is known which. */
export type PageIndex = Omit<SiteIndex, 'fixes' | 'outline'>;

/** Reads what the page of reports carries. */
export function readPage(): PageIndex {
	return JSON.parse(document.getElementById('site-index')!.textContent) as PageIndex;
}

/**
 * Adds the fixes to what the page carries. Where this device knows of none, they are fetched only if `always`.
 * @throws {Error} when they cannot be had
 */
export async function loadSite(always = false): Promise<SiteIndex> {
	const outline = await loadOutline(always);
	return { ...readPage(), outline, fixes: siteFixes(outline) };
}

/** One of the fields of the report. */
export function field(
	form: Element,
	name: 'platform' | 'system' | 'symptom' | 'lastBackup',
): HTMLInputElement | HTMLSelectElement {
	return form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)!;
}

/** What the reader says in the fields of the report; empty ones stay out. */
export function readFacts(form: Element): Omit<Report, 'fixes'> {
	const platform = field(form, 'platform').value;
	const [system, symptom, lastBackup] = (['system', 'symptom', 'lastBackup'] as const).map(
		(name) => field(form, name).value,
	);
	return {
		...((platform === 'android' || platform === 'iphone') && { platform }),
		...(system && { system }),
		...(symptom && { symptom }),
		...(lastBackup && { lastBackup }),
	};
}
