import { notSaved } from '../i18n/en/offline.ts';

/** The page for an address that the saved copy has no page for. It stands alone, since nothing else may be there. */
export function missingPage(home: string): string {
	const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">`;
	return `<!DOCTYPE html><html lang="en">${head}<title>${notSaved.title}</title><h1>${notSaved.title}</h1><p>${notSaved.text}</p><p><a href="${home}">${notSaved.home}</a></p></html>`;
}
