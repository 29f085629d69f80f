import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
	root,
	resolve: { alias: { '@/texts': `${root}src/i18n/en`, '@': `${root}src` } },
	test: {
		// Property tests and whole sites take longer where other work runs beside them.
		testTimeout: 60_000,
		// On two cores Vitest would use one.
		maxWorkers: '100%',
		projects: [
			{
				extends: true,
				test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], env: { SITE: 'https://unstuck.example' } },
			},
			{ extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
		],
	},
});
