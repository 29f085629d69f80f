import { join, type Fix } from '@/library/join';
import { fixSchema } from '@/schemas/fix';

const days = { published: '2026-11-22', reviewed: '2026-11-22' };

const copy = fixSchema.parse({
	title: 'Copy the *local* backup',
	why: 'A copy cannot be lost.',
	platforms: ['android'],
	risk: 'none',
	safeguard: true,
	undo: 'Nothing to undo.',
	minutes: 5,
	...days,
	steps: [{ id: 'copy', do: 'Copy the folder.' }],
	worked: 'The copy opens.',
	'common-sense': true,
});
/** The data of a fix in which every field needs some care. */
export const clear = {
	title: 'Clear the cache [really] & <now>',
	why: 'It may help. See [the router](/fixes/restart-router/#why) or [Google](https://x.example/a_(b)).',
	platforms: ['android', 'iphone'],
	risk: 'settings',
	loses: { android: 'Nothing on **Android**.', iphone: 'Nothing here.' },
	needs: ['copy-local-backup'],
	undo: 'Nothing to undo.',
	minutes: 3,
	formerly: ['wipe-cache'],
	...days,
	steps: [
		{
			id: 'open',
			do: 'Open **Storage**.',
			path: { android: ['Settings', 'Apps'], iphone: ['Settings', 'General'] },
			formerly: ['go'],
		},
		{
			id: 'tap',
			do: 'Tap `Clear_cache`. Not **Clear storage**!',
			on: 'android',
			path: ['Settings', 'Clear *cache*'],
			note: 'Look twice.',
		},
		{ id: 'switch', do: 'Switch it on.', path: ['Settings', 'iCloud [x]'], turn: 'on' },
	],
	worked: 'The bar moves.',
	sources: ['vendor-page'],
};
const source = {
	title: 'Stuck? [Solved]',
	url: 'https://v.example/x',
	publisher: 'Vendor',
	kind: 'vendor' as const,
	supports: 'x',
	language: 'en',
	sells: 'software',
};
/** That fix, joined to what it names. */
export const toFix = (data: object = {}): Fix => {
	const library = join({
		fixes: [
			{ file: 'content/fixes/copy-local-backup.yml', data: copy },
			{ file: 'content/fixes/clear-cache.yml', data: fixSchema.parse({ ...clear, ...data }) },
		],
		sources: [{ file: 'content/sources/vendor-page.yml', data: source }],
		screens: [],
		diagrams: [],
		guides: [
			{
				file: 'content/guides/android.mdx',
				data: {
					title: 'Android',
					description: 'x',
					kind: 'platform',
					platforms: ['android', 'iphone'],
					reviewed: '2026-11-22',
					messages: [],
					aliases: [],
					formerly: [],
					questions: [],
					causes: [],
					checklist: [{ id: 'all', title: 'All', fixes: ['copy-local-backup', 'clear-cache'], optional: false }],
					sources: ['vendor-page'],
				},
			},
		],
	});
	return library.fixes.get('clear-cache')!;
};
