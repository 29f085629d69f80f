import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import globals from 'globals';
import ts from 'typescript-eslint';

/** What runs in the browser, and what runs in the build only: the first never imports the second. */
const browser = [
	'client',
	'elements',
	'stores',
	'tools',
	'report',
	'search',
	'screens',
	'documents',
	'path',
	'i18n',
	'offline',
];
const build = ['library', 'components', 'pages', 'integrations', 'hosting', 'previews', 'content.config.ts'];
const src = (names) => names.map((name) => `./src/${name}`);

/** A folder and the folders that it may not look into: data flows from content to storage, and never back. */
const zones = [
	{ target: src(browser), from: src(build), message: 'Code for the browser never imports code of the build.' },
	{ target: './src/schemas', from: src([...browser, ...build]), message: 'The shape of content depends on nothing.' },
	{
		target: './src/documents',
		from: src(['client', 'elements', 'stores', 'tools', 'report', 'search']),
		message: 'Documents know content only.',
	},
	{
		target: './src/stores',
		from: src(['elements', 'tools', 'report', 'search']),
		message: 'Stores hold values; whoever shows them imports them.',
	},
	{
		target: './src/stores',
		from: './src/client',
		except: ['./url.ts', './json.ts'],
		message: 'Stores know addresses, but no page.',
	},
];

export default ts.config(
	{ ignores: ['dist/', '.astro/', '.cache/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	ts.configs.recommended,
	astro.configs.recommended,
	{
		files: ['**/*.{ts,js,mjs,astro}'],
		plugins: { 'import-x': importX },
		settings: {
			...importX.flatConfigs.typescript.settings,
			'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })],
		},
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'import-x/no-cycle': 'error',
			'import-x/no-restricted-paths': ['error', { zones }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
			],
			'@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true, allowTernary: true }],
		},
	},
	{ files: ['**/*.{ts,astro}'], rules: { 'no-undef': 'off' } },
	// Playwright reads which fixtures a test wants from the pattern; the types of freshly loaded stores have no other name.
	{
		files: ['tests/**'],
		rules: {
			'no-empty-pattern': 'off',
			'no-control-regex': 'off',
			'@typescript-eslint/consistent-type-imports': 'off',
		},
	},
);
