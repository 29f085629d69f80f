import type { Platform } from '@/schemas/shared';
import { loadOutline } from '@/stores/outline';
import { systemNames, systemOf } from '@/tools/phone/system';
import type { PageIndex, Report, SiteIndex } from './model';

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
	return { ...readPage(), outline };
}

/** One of the fields of the report. */
export function field(form: Element, name: Exclude<keyof Report, 'fixes'>): HTMLInputElement | HTMLSelectElement {
	return form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)!;
}

/** What the reader says in the fields of the report. */
export function readFacts(form: Element): Omit<Report, 'fixes'> {
	const value = (name: Parameters<typeof field>[1]) => field(form, name).value || undefined;
	return {
		platform: value('platform') as Platform | undefined,
		system: value('system'),
		symptom: value('symptom'),
		lastBackup: value('lastBackup'),
	};
}

/** The system of this phone as far as the browser tells, like "Android 15". */
export async function guessSystem(): Promise<string | undefined> {
	const { userAgent, userAgentData } = navigator;
	const uaData = await userAgentData?.getHighEntropyValues(['platformVersion']).catch(() => undefined);
	const { platform, version } = systemOf({ userAgent, uaData });
	return platform && version ? `${systemNames[platform]} ${version}` : undefined;
}
