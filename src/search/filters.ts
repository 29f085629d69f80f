import { make } from '@/client/dom';
import { riskNames } from '@/texts/fix';
import { platformNames } from '@/texts/platforms';
import { resultKinds, searchAny, searchFilters } from '@/texts/search';
import { facetValues, type Narrowing } from './files';

const names = { platform: platformNames, kind: resultKinds, risk: riskNames } as Record<
	keyof Narrowing,
	Record<string, string>
>;
const fields = Object.keys(facetValues) as (keyof Narrowing)[];

/** The three choices that narrow a search. */
export function filterFields(chosen: Narrowing): HTMLElement {
	const selects = fields.map((field) => {
		const values = ['', ...facetValues[field].filter((value) => value !== 'page')];
		const select = make(
			'select',
			{ name: field },
			...values.map((value) => make('option', { value }, value ? names[field][value] : searchAny[field])),
		);
		select.value = chosen[field] ?? '';
		return make('label', {}, make('span', {}, searchFilters[field]), select);
	});
	return make('div', { class: 'search-filters', hidden: true }, ...selects);
}

/** Reads the choices of a form or an address; what is not a choice narrows nothing. */
export function readNarrowing(data: Pick<URLSearchParams, 'get'> | FormData): Narrowing {
	const read = (field: keyof Narrowing) =>
		(facetValues[field] as readonly string[]).find((value) => value === data.get(field));
	return Object.fromEntries(fields.flatMap((field) => (read(field) ? [[field, read(field)]] : [])));
}

/** The address of a search, without what was left open. */
export function searchAddress(
	query: string,
	narrowing: Partial<Record<keyof Narrowing, string | undefined>>,
	asTyped: boolean,
): string {
	const address = new URLSearchParams();
	for (const [name, value] of Object.entries({ q: query, ...narrowing, as: asTyped ? 'typed' : '' }))
		if (value) address.set(name, value);
	return address.size > 0 ? `?${address}` : '';
}
