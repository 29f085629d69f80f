/**
 * Lays the texts of a translation over the data of the English file: objects by their fields, lists of things by
 * their ids.
 */
export function lay(over: unknown, under: unknown): unknown {
	if (over === undefined) return under;
	if (Array.isArray(over) && Array.isArray(under) && under.every((item) => Object(item).id))
		return under.map((item) =>
			lay(
				over.find(({ id }) => id === item.id),
				item,
			),
		);
	if (!isObject(over) || !isObject(under)) return over;
	return Object.fromEntries(Object.keys({ ...under, ...over }).map((key) => [key, lay(over[key], under[key])]));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
