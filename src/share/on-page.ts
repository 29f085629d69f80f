import type { Report } from './report-data';
import type { SiteIndex } from './tried';

/** What the page of reports carries of the site. */
export function readSite(): SiteIndex {
	return JSON.parse(document.getElementById('site-index')!.textContent) as SiteIndex;
}

/** One of the fields of the report. */
export function field(form: Element, name: 'platform' | 'system' | 'symptom' | 'lastBackup'): HTMLInputElement | HTMLSelectElement {
	return form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)!;
}

/** What the reader says in the fields of the report; empty ones stay out. */
export function readFacts(form: Element): Omit<Report, 'fixes'> {
	const platform = field(form, 'platform').value;
	const [system, symptom, lastBackup] = (['system', 'symptom', 'lastBackup'] as const).map((name) => field(form, name).value);
	return {
		...((platform === 'android' || platform === 'iphone') && { platform }),
		...(system && { system }),
		...(symptom && { symptom }),
		...(lastBackup && { lastBackup }),
	};
}
