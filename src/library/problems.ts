import { address, fileId, isId, type Contents, type Entry } from './contents';

type Rule = (contents: Contents) => string[];

/** The rules of the house that one file alone cannot break. Each problem names the file, the field and the remedy. */
export function problems(contents: Contents): string[] {
	const names = ids(contents);
	// With two files under one name, every further message would be about the wrong one.
	return names.length > 0
		? names
		: [formerly, references, safeguards, guides, unused].flatMap((rule) => rule(contents));
}

const ids: Rule = ({ fixes, guides, sources }) => [
	...[...fixes, ...sources].filter(({ file }) => !isId(fileId(file))).map(({ file }) => malformed(file, fileId(file))),
	...guides.flatMap(({ file }) =>
		address(file)
			.split('/')
			.filter((part) => !isId(part))
			.map((part) => malformed(file, part)),
	),
	...twice(fixes, fileId, 'fix'),
	...twice(sources, fileId, 'source'),
	...twice(guides, address, 'guide'),
];

const malformed = (file: string, name: string) =>
	`${file}: the file name gives the id "${name}", which is not an id. Rename it to lowercase words joined by single hyphens.`;

function twice<Data>(entries: Entry<Data>[], id: (file: string) => string, kind: string): string[] {
	const first = new Map<string, string>();
	return entries.flatMap(({ file }) => {
		const name = id(file);
		const other = first.get(name);
		if (other === undefined) first.set(name, file);
		return other === undefined
			? []
			: [`${file}: the ${kind} id "${name}" is already that of ${other}. Rename one of the two files.`];
	});
}

/** An old name may belong to one thing only, and not to one that lives. */
const formerly: Rule = ({ fixes, guides }) => {
	const living = [
		...fixes.map(({ file }) => [`fixes/${fileId(file)}`, file] as const),
		...guides.map(({ file }) => [address(file), file] as const),
	];
	return [
		...claims(new Map(living), [
			...fixes.flatMap(({ file, data }) =>
				data.formerly.map((old) => ({ file, field: 'formerly', name: `fixes/${old}` })),
			),
			...guides.flatMap(({ file, data }) => data.formerly.map((old) => ({ file, field: 'formerly', name: old }))),
		]),
		...fixes.flatMap(({ file, data: { steps } }) =>
			claims(
				new Map(steps.map((step) => [step.id, file])),
				steps.flatMap((step) =>
					step.formerly.map((old) => ({ file, field: `formerly of the step "${step.id}"`, name: old })),
				),
			),
		),
	];
};

/** Gives each claimed name to its first owner, and refuses it to every other. */
function claims(owners: Map<string, string>, claimed: { file: string; field: string; name: string }[]): string[] {
	return claimed.flatMap(({ file, field, name }) => {
		const owner = owners.get(name);
		if (owner === undefined) owners.set(name, file);
		return owner === undefined
			? []
			: [`${file}: ${field} names "${name}", which already belongs to ${owner}. Leave each name with one owner.`];
	});
}

const references: Rule = ({ fixes, guides, sources }) => {
	const known = {
		fix: new Set(fixes.map(({ file }) => fileId(file))),
		source: new Set(sources.map(({ file }) => fileId(file))),
		guide: new Set(guides.map(({ file }) => address(file))),
		cause: new Set(
			guides
				.map(({ file }) => address(file))
				.filter((id) => id.startsWith('causes/'))
				.map(fileId),
		),
	};
	const folders = {
		fix: 'fixes/ID.yml',
		source: 'sources/ID.yml',
		cause: 'guides/causes/ID.mdx',
		guide: 'guides/ID.mdx',
	};
	const unknown = (file: string, field: string, kind: keyof typeof known, names: string[]) =>
		names
			.filter((name) => !known[kind].has(name))
			.map(
				(name) =>
					`${file}: ${field} names the unknown ${kind} "${name}". Add content/${folders[kind].replace('ID', name)}, or correct the name.`,
			);
	return [
		...fixes.flatMap(({ file, data }) => [
			...unknown(file, 'causes', 'cause', data.causes),
			...unknown(file, 'needs', 'fix', data.needs),
			...unknown(file, 'sources', 'source', data.sources),
		]),
		...guides.flatMap(({ file, data }) => [
			...data.checklist.flatMap((section) =>
				unknown(file, `checklist, section "${section.id}",`, 'fix', section.fixes),
			),
			...unknown(file, 'worked', 'guide', data.worked ? [data.worked] : []),
			...unknown(file, 'sources', 'source', data.sources),
		]),
	];
};

/** What can lose chats needs a copy first, on every phone it is for. */
const safeguards: Rule = ({ fixes }) => {
	const byId = new Map(fixes.map(({ file, data }) => [fileId(file), data]));
	return fixes.flatMap(({ file, data }) => {
		if (data.risk !== 'loses-chats' || data.avoid) return [];
		return data.platforms
			.filter(
				(platform) => !data.needs.some((id) => byId.get(id)?.safeguard && byId.get(id)?.platforms.includes(platform)),
			)
			.map(
				(platform) =>
					`${file}: needs has no safeguard for ${platform}, and the fix can lose chats. Add a fix with safeguard: true that works on ${platform}.`,
			);
	});
};

const guides: Rule = ({ fixes, guides }) => {
	const byId = new Map(fixes.map(({ file, data }) => [fileId(file), data]));
	return guides.flatMap(({ file, data: guide }) => {
		const before = new Set<string>();
		const sections = new Set<string>();
		return guide.checklist.flatMap((section) => [
			...(sections.has(section.id)
				? [`${file}: checklist has two sections with the id "${section.id}". Give each its own.`]
				: (sections.add(section.id), [])),
			...section.fixes.flatMap((id) => {
				const fix = byId.get(id);
				if (!fix) return [];
				const shared = fix.platforms.filter((platform) => guide.platforms.includes(platform));
				const late = fix.needs.filter(
					(need) => !before.has(need) && byId.get(need)?.platforms.some((platform) => shared.includes(platform)),
				);
				const again = before.has(id);
				before.add(id);
				return [
					...(again ? [`${file}: checklist names the fix "${id}" twice. Leave it where it comes first.`] : []),
					...(shared.length === 0
						? [
								`${file}: checklist names the fix "${id}", which is for ${fix.platforms.join(' and ')} only. Remove it, or correct the platforms of the guide.`,
							]
						: []),
					...late.map(
						(need) =>
							`${file}: checklist names the fix "${id}" before "${need}", which it needs first. Put "${need}" above it.`,
					),
				];
			}),
		]);
	});
};

/** What nobody can reach is not published. */
const unused: Rule = ({ fixes, guides, sources }) => {
	const listed = new Set(guides.flatMap(({ data }) => data.checklist.flatMap((section) => section.fixes)));
	const cited = new Set([...fixes, ...guides].flatMap(({ data }) => data.sources));
	return [
		...fixes
			.filter(({ file }) => !listed.has(fileId(file)))
			.map(({ file }) => `${file}: no guide has this fix in its checklist. Add it to one, or remove the file.`),
		...sources
			.filter(({ file }) => !cited.has(fileId(file)))
			.map(({ file }) => `${file}: no fix and no guide cites this source. Cite it under sources, or remove the file.`),
	];
};
