import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pages } from './pages';

const validator = new HtmlValidate({
	extends: ['html-validate:standard', 'html-validate:a11y'],
	rules: {
		// Astro writes boolean attributes and void elements in its own way, and trailing spaces do no harm.
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'void-style': 'off',
		'no-trailing-whitespace': 'off',
		'long-title': 'off',
		'no-inline-style': 'off',
		'doctype-style': 'off',
		// A menu path is a list in the middle of a sentence, where no list element may stand.
		'prefer-native-element': ['error', { exclude: ['list', 'listitem'] }],
		'valid-id': ['error', { relaxed: true }],
	},
});

test('every page is valid HTML', async () => {
	const found: string[] = [];
	for (const { path, html } of pages()) {
		const report = await validator.validateString(html);
		for (const result of report.results)
			for (const message of result.messages)
				found.push(`${path}:${message.line}: ${message.ruleId}: ${message.message}`);
	}
	expect(found.slice(0, 20)).toEqual([]);
}, 120_000);

test('no page carries what Starlight writes for parts that the site replaces', () => {
	for (const { path, html, document } of pages()) {
		expect(html, path).not.toMatch(/data-pagefind|expressive-code/);
		expect(
			document
				.querySelectorAll('meta[name=generator], starlight-menu-button, starlight-toc, starlight-theme-select')
				.map(String),
			path,
		).toEqual([]);
	}
});

test('a colon never sticks to the words in bold behind it', () => {
	for (const { path, html } of pages()) expect(html, path).not.toMatch(/\p{L}:<(b|strong|a)\b/u);
});
