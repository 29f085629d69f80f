// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inLink } from '@/documents/writer';
import { render, type Syntax } from '@/documents/render';
import { tidy, type Run } from '@/documents/model';
import { hostile, hostileRuns, links, parse, parsers, read } from './parsed';

const syntaxes: Syntax[] = ['markdown', 'bbcode', 'html', 'text'];
const textOf = (runs: Run[]) =>
	tidy(runs)
		.map(({ t }) => t)
		.join('');
const address = 'https://unstuck.example/fixes/restart-router/#restart-router--unplug';

test('the texts to test with hold everything that a title could break out with', () => {
	const all = fc.sample(hostile, 3000).join('');
	for (const mark of [
		'[',
		']',
		'`',
		'"',
		"'",
		'<',
		'&',
		'[/b]',
		'\n',
		'\u200F',
		'\u202E',
		'\u2066',
		'📱',
		'](',
		'**',
		'</a>',
		'[/url]',
	])
		expect(all, JSON.stringify(mark)).toContain(mark);
});

for (const { name, syntax, toHtml } of parsers) {
	test(`gives ${name} back the text of any line`, () => {
		fc.assert(
			fc.property(hostileRuns, (runs) => {
				const root = parse(toHtml(render([{ line: runs }], syntax)));
				expect(read(root.textContent)).toBe(read(textOf(runs)));
				const linked = tidy(runs).flatMap(({ href }) => (href ? [syntax === 'html' ? href : inLink(href)] : []));
				expect(links(root)).toEqual(linked);
			}),
			{ numRuns: 400 },
		);
	});

	test(`lets no text become markup in ${name}`, () => {
		fc.assert(
			fc.property(hostile, (t) => {
				const root = parse(toHtml(render([{ line: [{ t }] }], syntax)));
				expect(read(root.textContent)).toBe(read(textOf([{ t }])));
				const allowed = 'p, a[data-auto], span[style="font-style: italic;"]';
				expect(
					[...root.querySelectorAll('*')].filter(
						(element) => !element.matches(allowed) || (element.matches('span') && element.textContent !== '\u2060'),
					),
				).toEqual([]);
			}),
			{ numRuns: 1000 },
		);
	});

	test(`gives ${name} back the lines and addresses of any list`, () => {
		fc.assert(
			fc.property(
				fc.array(fc.array(hostile, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 }),
				fc.boolean(),
				(items, ordered) => {
					const texts = items.map((lines) => lines.map((t, at) => (at === 0 ? `x${t}` : t)));
					const block = {
						items: texts.map((lines) => ({ lines: lines.map((t) => [{ t }]), address })),
						...(ordered && { ordered }),
					};
					const list = parse(toHtml(render([{ line: [{ t: 'Steps', b: true }] }, block], syntax))).querySelector(
						ordered ? 'ol' : 'ul',
					)!;
					const found = [...list.children].map((item) => read(item.textContent));
					expect(found).toEqual(
						texts.map(([first = '', ...rest]) =>
							read([textOf([{ t: first }]), 'link', ...rest.map((t) => textOf([{ t }]))].join(' ')),
						),
					);
					expect(links(list as HTMLElement).filter((href) => href === address)).toHaveLength(items.length);
				},
			),
			{ numRuns: 150 },
		);
	});

	test(`lets ${name} find bold text and the whole address of a link`, () => {
		const runs: Run[] = [
			{ t: 'Tap ' },
			{ t: 'Clear [cache]', b: true },
			{ t: ', not this!' },
			{ t: 'that', href: 'https://x.example/a_b?c=d&e=f' },
			{ t: '!' },
		];
		const root = parse(toHtml(render([{ line: runs }], syntax)));
		expect(read(root.querySelector('strong, span[style*="bold"]')!.textContent)).toBe('Clear [cache]');
		expect(links(root)).toEqual(['https://x.example/a_b?c=d&e=f']);
	});
}

test('begins no table, heading, quote or list inside an item of Markdown', () => {
	const lines = ['a | b', ':-', '- c', '+ d', '7. e', '8) f', '# g', '> h', '===', '---', '~~~', '```'];
	for (const { toHtml } of parsers.filter(({ syntax }) => syntax === 'markdown')) {
		const root = parse(toHtml(render([{ items: [{ lines: lines.map((t) => [{ t }]) }] }], 'markdown')));
		expect([...root.querySelectorAll('*')].map(({ tagName }) => tagName).filter((name) => name !== 'BR')).toEqual([
			'UL',
			'LI',
		]);
		expect(read(root.textContent)).toBe(lines.join(' '));
	}
});

test('defines no reference by code at the start of a linked line of Markdown', () => {
	for (const { toHtml } of parsers.filter(({ syntax }) => syntax === 'markdown'))
		expect(
			read(parse(toHtml(render([{ line: [{ t: ']: x', c: true, href: address }] }], 'markdown'))).textContent),
		).toBe(']: x');
});

test('keeps pieces of code apart where bold has to go from between them in Markdown', () => {
	for (const { toHtml } of parsers.filter(({ syntax }) => syntax === 'markdown')) {
		const runs: Run[] = [{ t: 'a' }, { t: 'b', c: true }, { t: 'c', b: true, c: true }, { t: 'd', c: true }];
		const root = parse(
			toHtml(
				render([{ line: [{ t: '1' }, { t: '*', b: true, c: true }, { t: '*', c: true }] }, { line: runs }], 'markdown'),
			),
		);
		expect([...root.querySelectorAll('p')].map(({ textContent }) => read(textContent))).toEqual(['1**', 'abcd']);
	}
});

test('writes any text as text, with every address', () => {
	fc.assert(
		fc.property(hostileRuns, (runs) => {
			const post = render([{ line: runs }], 'text');
			expect(post).not.toContain('\n');
			const shown = tidy(runs)
				.map(({ t, href }) => (href && href !== t ? `${t} (${href})` : t))
				.join('');
			expect(post).toBe(shown);
		}),
	);
});

test('shows the address of an item as a line of its own where text carries no link', () => {
	expect(
		render([{ items: [{ lines: [[{ t: 'Unplug it.' }], [{ t: 'Wait.' }]], address }], ordered: true }], 'text'),
	).toBe(`1. Unplug it.\n   Wait.\n   ${address}`);
});

test('leaves no mark that would turn the rest of a post around', () => {
	for (const syntax of syntaxes)
		expect(render([{ line: [{ t: 'a\u202Eb\u2066c\u0000d\u200Fe' }] }], syntax)).toContain('abcd\u200Fe');
});

test('keeps a plain sentence plain in every syntax', () => {
	const sentence = 'Photos & videos: keep 2-3 GB free, then tap "OK" (twice).';
	for (const syntax of ['markdown', 'bbcode', 'text'] as const)
		expect(render([{ line: [{ t: sentence }] }], syntax)).toBe(sentence);
});

test('joins runs of one style, trims them, and changes nothing the second time', () => {
	expect(tidy([{ t: ' a ' }, { t: ' b', b: true }, { t: 'c ', b: true }, { t: ' \n' }])).toEqual([
		{ t: 'a ' },
		{ t: 'bc', b: true },
	]);
	fc.assert(
		fc.property(hostileRuns, (runs) => {
			expect(tidy(tidy(runs))).toEqual(tidy(runs));
		}),
	);
});
