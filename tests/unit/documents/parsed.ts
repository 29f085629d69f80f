import bbob from '@bbob/html';
import preset from '@bbob/preset-html5';
import { HtmlRenderer, Parser } from 'commonmark';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import type { Syntax } from '@/documents/render';
import type { Run } from '@/documents/model';

/** A forum that makes links of addresses in the text, too, and says which. */
const linkifying = new MarkdownIt({ linkify: true, html: true });
linkifying.renderer.rules['link_open'] = (tokens, at, options, _env, self) => {
	if (tokens[at]?.markup === 'linkify') tokens[at].attrSet('data-auto', '');
	return self.renderToken(tokens, at, options);
};

/** What a reader of a forum gets: each parser turns a post into HTML, as the forum would. */
export const parsers: { name: string; syntax: Syntax; toHtml: (post: string) => string }[] = [
	{ name: 'markdown-it', syntax: 'markdown', toHtml: (post) => new MarkdownIt().render(post) },
	{ name: 'markdown-it with links and tables', syntax: 'markdown', toHtml: (post) => linkifying.render(post) },
	{ name: 'commonmark', syntax: 'markdown', toHtml: (post) => new HtmlRenderer().render(new Parser().parse(post)) },
	{ name: 'bbob', syntax: 'bbcode', toHtml: (post) => forum(post) },
	{
		name: 'bbob with a list of tags',
		syntax: 'bbcode',
		toHtml: (post) => forum(post, { onlyAllowTags: ['b', 'i', 'url', 'list', '*'] }),
	},
	{ name: 'a browser', syntax: 'html', toHtml: (post) => post },
];

export function parse(html: string): HTMLElement {
	const root = document.createElement('div');
	root.innerHTML = html;
	return root;
}

/** Text as it is read: one space for any, and nothing that is not seen. */
export function read(text: string): string {
	return text
		.replace(/\u2060/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Every address that a parsed post links to by its markup. */
export function links(root: HTMLElement): string[] {
	return [...root.querySelectorAll('a:not([data-auto])')].map((link) => link.getAttribute('href') ?? '');
}

/** Texts made of what is special somewhere. */
export const hostile = fc.string({
	unit: fc.oneof(
		{ weight: 6, arbitrary: fc.constantFrom(...'*_[]<>&`~|^\\!#+-=:.()"\'/$@{}%?;,1 9a') },
		{
			weight: 2,
			arbitrary: fc.constantFrom(
				'\n',
				'\t',
				'\u00A0',
				'\u200F',
				'\u202E',
				'\u2066',
				'\u0000',
				'\uD83D',
				'é',
				'م',
				'📱',
				'👨‍👩‍👧',
				'🇩🇪',
				'€',
				'\u2028',
				'\u200E',
				'\u061C',
				'\u202B',
				'\u2069',
			),
		},
		{
			weight: 2,
			arbitrary: fc.constantFrom(
				'[b]',
				'[/b]',
				'[url=https://x.example]',
				'[*]',
				'[/list]',
				'[code]',
				'[i]',
				'[/i]',
				'[/url]',
				'[img]',
				'[quote=x]',
				'<script>',
				'</a>',
				'javascript:',
				']]>',
				'**',
				'***',
				'1. ',
				'- ',
				'```',
				'<b>',
				'<!--',
				'&amp;',
				'&copy;',
				'](',
				'![',
				'    ',
				'---',
				'a=b c="d"',
				'[x]: y',
				'www.x.example',
			),
		},
	),
	maxLength: 14,
});

const addresses = fc.constantFrom(
	'https://unstuck.example/fixes/restart-router/',
	'https://x.example/a_(b)*[c]?d=e&copy;=1#f--g',
	'https://x.example/?q="><b>',
);

export const hostileRuns: fc.Arbitrary<Run[]> = fc.array(
	fc.record(
		{ t: hostile, b: fc.constant(true as const), c: fc.constant(true as const), href: addresses },
		{ requiredKeys: ['t'] },
	),
	{ maxLength: 5 },
);

/** Forums escape HTML before they parse BBCode; bbob escapes its attributes once more. */
function forum(post: string, options = {}): string {
	const escaped = post.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
	return bbob(escaped, preset(), options).replace(/href="[^"]*"/g, (href) => href.replace(/&amp;amp;/g, '&amp;'));
}
