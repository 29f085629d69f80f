// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '@/library/markdown';
import { forPlatform } from '@/documents/fix';
import { fixPost, servedFrom } from '@/documents/fix';
import { toDocument } from '@/library/to-document';
import type { Syntax } from '@/documents/render';
import { tidy } from '@/documents/model';
import { toRuns } from '@/library/markdown';
import { avoidName, commonSense, riskMeanings, riskNames, steps } from '@/texts/fix';
import { hostile, links, parse, parsers, read } from './parsed';
import { clear, toFix } from './sample-fix';

const page = 'https://unstuck.example/fixes/clear-cache/';
/** The sample as a document with fixed words, so that a new wording changes no test of the form. */
const worded = () => ({
	...toDocument(toFix()),
	risk: { level: 'settings' as const, name: 'Changes a setting', meaning: 'No chat is lost.' },
});
const syntaxes: Syntax[] = ['markdown', 'bbcode', 'html', 'text'];

test('makes a document with absolute addresses, old ids and labels for what is on one phone only', () => {
	const document = toDocument(toFix());
	expect(document).toMatchObject({
		id: 'clear-cache',
		formerly: ['wipe-cache'],
		address: page,
		risk: { level: 'settings', name: riskNames.settings, meaning: riskMeanings.settings },
		loses: [{ on: 'android', text: [{ t: 'Nothing on ' }, { t: 'Android', b: true }, { t: '.' }] }, { on: 'iphone' }],
		needs: [
			{
				on: 'android',
				title: 'Copy the *local* backup',
				address: 'https://unstuck.example/fixes/copy-local-backup/',
			},
		],
		sources: [
			{ title: 'Stuck? [Solved]', address: 'https://v.example/x', publisher: 'Vendor', kind: 'Sells software' },
		],
	});
	expect(document.why.flatMap(({ href }) => href ?? [])).toEqual([
		'https://unstuck.example/fixes/restart-router/#why',
		'https://x.example/a_(b)',
	]);
	expect(document.steps.map(({ id, key, formerly, address }) => ({ id, key, formerly, address }))).toEqual([
		{ id: 'open', key: 'clear-cache--open', formerly: ['go'], address: `${page}#clear-cache--open` },
		{ id: 'tap', key: 'clear-cache--tap', formerly: [], address: `${page}#clear-cache--tap` },
		{ id: 'switch', key: 'clear-cache--switch', formerly: [], address: `${page}#clear-cache--switch` },
	]);
	expect(document.steps.map(({ on, paths }) => [on, paths])).toEqual([
		[
			undefined,
			[
				{ on: 'android', labels: ['Settings', 'Apps'] },
				{ on: 'iphone', labels: ['Settings', 'General'] },
			],
		],
		['android', [{ labels: ['Settings', 'Clear *cache*'] }]],
		[undefined, [{ labels: ['Settings', 'iCloud [x]'] }]],
	]);
});

test('is the same after a trip through JSON', () => {
	const document = toDocument(toFix());
	expect(JSON.parse(JSON.stringify(document))).toEqual(document);
});

test('keeps of a fix what is for one phone, and no labels', () => {
	const iphone = forPlatform(toDocument(toFix()), 'iphone');
	expect(iphone.steps.map(({ id }) => id)).toEqual(['open', 'switch']);
	expect(iphone.steps[0]!.paths).toEqual([{ labels: ['Settings', 'General'] }]);
	expect(iphone.needs).toEqual([]);
	expect(JSON.stringify(iphone)).not.toContain('"on":"android"');
});

test('names the phone of a text that is for one only, and drops name and text where they are not needed', () => {
	const why = { both: 'It may help.', android: 'See **Local**.', iphone: 'See iCloud.' };
	const [open, ...rest] = clear.steps;
	const document = toDocument(toFix({ why, steps: [{ ...open, note: { iphone: '[Hold on](/).' } }, ...rest] }));
	expect(fixPost(document, 'text')).toContain('\n\nIt may help. Android: See Local. iPhone: See iCloud.\n\n');
	expect(fixPost(document, 'markdown')).toContain('   iPhone: [Hold on](https://unstuck.example/).');
	const android = fixPost(document, 'text', 'android');
	expect(android).toContain('\n\nIt may help. See Local.\n\n');
	expect(android).not.toContain('Hold on');
	expect(fixPost(document, 'text', 'iphone')).toContain('   Hold on (https://unstuck.example/).');
});

test('leaves a fix whole for a phone that it is not for', () => {
	const document = toDocument(toFix({ platforms: ['android'], loses: undefined, steps: [clear.steps[1]] }));
	expect(forPlatform(document, 'iphone')).toBe(document);
	expect(document.steps[0]!.on).toBeUndefined();
});

test('writes a fix for one phone as text', () => {
	expect(fixPost(worded(), 'text', 'iphone')).toMatchInlineSnapshot(`
		"Clear the cache [really] & <now> (https://unstuck.example/fixes/clear-cache/)

		iPhone. Risk: Changes a setting. No chat is lost.

		It may help. See the router (https://unstuck.example/fixes/restart-router/#why) or Google (https://x.example/a_(b)).

		What you can lose: Nothing here.

		Steps

		1. Open Storage.
		   Settings › General
		   https://unstuck.example/fixes/clear-cache/#clear-cache--open
		2. Switch it on.
		   Settings › iCloud [x] (on)
		   https://unstuck.example/fixes/clear-cache/#clear-cache--switch

		Done when: The bar moves.

		Sources

		- Stuck? [Solved] (https://v.example/x), Vendor (Sells software)"
	`);
});

test('writes a fix for both phones as Markdown, BBCode and HTML', () => {
	const document = worded();
	expect(fixPost(document, 'markdown')).toMatchInlineSnapshot(`
		"**[Clear the cache \\[really\\] & \\<now>](https://unstuck.example/fixes/clear-cache/)**

		Android, iPhone. Risk: **Changes a setting**. No chat is lost.

		It may help. See [the router](https://unstuck.example/fixes/restart-router/#why) or [Google](https://x.example/a_%28b%29).

		**What you can lose (Android):** Nothing on **Android**.

		**What you can lose (iPhone):** Nothing here.

		**Make a copy first:** Do these before any step below. Without a copy, lost chats cannot be recovered.

		- [Copy the \\*local\\* backup](https://unstuck.example/fixes/copy-local-backup/), Android only

		**Steps**

		1. Open **Storage**. [link](https://unstuck.example/fixes/clear-cache/#clear-cache--open)  
		    Android: Settings › Apps  
		    iPhone: Settings › General
		2. **Android only:** Tap \`Clear_cache\`. Not **Clear storage**! [link](https://unstuck.example/fixes/clear-cache/#clear-cache--tap)  
		    Settings › Clear \\*cache\\*  
		    Look twice.
		3. Switch it on. [link](https://unstuck.example/fixes/clear-cache/#clear-cache--switch)  
		    Settings › iCloud \\[x\\] (on)

		**Done when:** The bar moves.

		**Sources**

		- [Stuck? \\[Solved\\]](https://v.example/x), Vendor (Sells software)"
	`);
	expect(fixPost(document, 'bbcode')).toMatchInlineSnapshot(`
		"[b][url=https://unstuck.example/fixes/clear-cache/]Clear the cache [[i]⁠[/i]really] & <now>[/url][/b]

		Android, iPhone. Risk: [b]Changes a setting[/b]. No chat is lost.

		It may help. See [url=https://unstuck.example/fixes/restart-router/#why]the router[/url] or [url=https://x.example/a_%28b%29]Google[/url].

		[b]What you can lose (Android):[/b] Nothing on [b]Android[/b].

		[b]What you can lose (iPhone):[/b] Nothing here.

		[b]Make a copy first:[/b] Do these before any step below. Without a copy, lost chats cannot be recovered.

		[list]
		[*][url=https://unstuck.example/fixes/copy-local-backup/]Copy the ⁠*local⁠* backup[/url], Android only
		[/list]

		[b]Steps[/b]

		[list=1]
		[*]Open [b]Storage[/b]. [url=https://unstuck.example/fixes/clear-cache/#clear-cache--open]link[/url]
		Android: Settings › Apps
		iPhone: Settings › General
		[*][b]Android only:[/b] Tap Clear_cache. Not [b]Clear storage[/b]! [url=https://unstuck.example/fixes/clear-cache/#clear-cache--tap]link[/url]
		Settings › Clear ⁠*cache⁠*
		Look twice.
		[*]Switch it on. [url=https://unstuck.example/fixes/clear-cache/#clear-cache--switch]link[/url]
		Settings › iCloud [[i]⁠[/i]x] (on)
		[/list]

		[b]Done when:[/b] The bar moves.

		[b]Sources[/b]

		[list]
		[*][url=https://v.example/x]Stuck? [[i]⁠[/i]Solved][/url], Vendor (Sells software)
		[/list]"
	`);
	expect(fixPost(document, 'html')).toMatchInlineSnapshot(`
		"<p><strong><a href="https://unstuck.example/fixes/clear-cache/">Clear the cache [really] &#38; &#60;now&#62;</a></strong></p>

		<p>Android, iPhone. Risk: <strong>Changes a setting</strong>. No chat is lost.</p>

		<p>It may help. See <a href="https://unstuck.example/fixes/restart-router/#why">the router</a> or <a href="https://x.example/a_(b)">Google</a>.</p>

		<p><strong>What you can lose (Android):</strong> Nothing on <strong>Android</strong>.</p>

		<p><strong>What you can lose (iPhone):</strong> Nothing here.</p>

		<p><strong>Make a copy first:</strong> Do these before any step below. Without a copy, lost chats cannot be recovered.</p>

		<ul>
		<li><a href="https://unstuck.example/fixes/copy-local-backup/">Copy the *local* backup</a>, Android only</li>
		</ul>

		<p><strong>Steps</strong></p>

		<ol>
		<li>Open <strong>Storage</strong>. <a href="https://unstuck.example/fixes/clear-cache/#clear-cache--open">link</a><br>
		Android: Settings › Apps<br>
		iPhone: Settings › General</li>
		<li><strong>Android only:</strong> Tap <code>Clear_cache</code>. Not <strong>Clear storage</strong>! <a href="https://unstuck.example/fixes/clear-cache/#clear-cache--tap">link</a><br>
		Settings › Clear *cache*<br>
		Look twice.</li>
		<li>Switch it on. <a href="https://unstuck.example/fixes/clear-cache/#clear-cache--switch">link</a><br>
		Settings › iCloud [x] (on)</li>
		</ol>

		<p><strong>Done when:</strong> The bar moves.</p>

		<p><strong>Sources</strong></p>

		<ul>
		<li><a href="https://v.example/x">Stuck? [Solved]</a>, Vendor (Sells software)</li>
		</ul>"
	`);
});

test('holds title, risk, sources and the address of the fix and of every step in every syntax', () => {
	const document = toDocument(toFix());
	for (const syntax of syntaxes) {
		const post = fixPost(document, syntax);
		for (const { address } of [document, ...document.steps, ...document.sources, ...document.needs])
			expect(post).toContain(address);
		expect(post).toContain(document.risk.name);
	}
});

for (const { name, syntax, toHtml } of parsers) {
	test(`gives ${name} back every text of a fix, whatever is in it`, () => {
		fc.assert(
			fc.property(hostile, hostile, hostile, hostile, (title, label, publisher, note) => {
				const fix = toFix({ title: `t${title}` });
				fix.sources = [{ ...fix.sources[0]!, title: `s${title}`, publisher }];
				fix.steps = fix.steps.map((step) => ({ ...step, paths: { android: ['a', label] } }));
				const document = toDocument(fix);
				const step = document.steps[1]!;
				step.note = [{ t: `n${note}` }];
				const root = parse(toHtml(fixPost(document, syntax)));
				const text = read(root.textContent);
				const tidied = (t: string) => read(tidy([{ t }])[0]?.t ?? '');
				for (const expected of [`t${title}`, `s${title}`, `a › ${label}`, publisher, `n${note}`])
					expect(text).toContain(tidied(expected));
				expect(read(root.querySelector('a')!.textContent)).toBe(tidied(`t${title}`));
				expect([...root.querySelector('ol')!.children]).toHaveLength(3);
				for (const { address } of [document, ...document.steps, ...document.sources])
					expect(links(root)).toContain(address);
			}),
			{ numRuns: 150 },
		);
	});
}

test('says of what nobody should do why not, and gives no steps', () => {
	const document = toDocument(toFix({ avoid: 'It deletes **everything**.', steps: [], worked: undefined }));
	const post = fixPost(document, 'markdown');
	expect(post).toContain(`**${avoidName}:** It deletes **everything**.`);
	expect(post).not.toContain(`**${steps}**`);
});

test('says that a fix without sources is general advice', () => {
	expect(fixPost(toDocument(toFix({ sources: [], 'common-sense': true })), 'text')).toContain(commonSense);
});

test('takes inline Markdown apart into the words that the pages show', () => {
	const absolute = (path: string) => `https://unstuck.example${path}`;
	expect(toRuns('A **b `c`** [d **e**](/f/) <g> `&amp;` \\*h\\* ![i](j)', page, absolute)).toEqual([
		{ t: 'A ' },
		{ t: 'b ', b: true },
		{ t: 'c', b: true, c: true },
		{ t: ' ' },
		{ t: 'd ', href: 'https://unstuck.example/f/' },
		{ t: 'e', b: true, href: 'https://unstuck.example/f/' },
		{ t: ' <g> ' },
		{ t: '&amp;', c: true },
		{ t: ' *h* i' },
	]);
	const words = fc.array(
		fc.constantFrom('Tap ', '**Clear cache**', '`a_b`', '[x](/y/)', ' & ', '<b>', '_i_', '\\*', 'https://x.example '),
		{ maxLength: 8 },
	);
	fc.assert(
		fc.property(words, (parts) => {
			expect(
				toRuns(parts.join(''), page, absolute)
					.map(({ t }) => t)
					.join(''),
			).toBe(read(plainText(parts.join(''))));
		}),
	);
});

test('makes no link of an address that is not of the web', () => {
	for (const target of [
		'javascript:alert(1)',
		'data:text/html,x',
		'JaVaScRiPt:alert(1)',
		'mailto:a@x.example',
		'http://',
	])
		expect(toRuns(`[a](${target})`, page, (path) => path)).toEqual([{ t: 'a' }]);
	expect(toRuns('[a](#steps)', page, (path) => path)).toEqual([{ t: 'a', href: `${page}#steps` }]);
});

test('leads to the site that shows it, wherever it was built', () => {
	const served = servedFrom(toDocument(toFix()), 'https://mirror.example/help/');
	expect(JSON.stringify(served)).not.toContain('unstuck.example');
	expect(served.address).toBe('https://mirror.example/help/fixes/clear-cache/');
	expect(served.sources.map(({ address }) => address)).toContain('https://v.example/x');
});

test('a short post has the steps and what the fix can cost, and one link, at its end', () => {
	const fix = { ...worded(), loses: [], needs: [] };
	expect(fixPost(fix, 'text', 'android', 'short').match(/https?:/g)).toHaveLength(1);
	expect(fixPost(fix, 'text', 'android', 'short')).toMatch(/\(https:\/\/\S+\/fixes\/clear-cache\/\)$/);
	const dangerous = fixPost(worded(), 'text', 'android', 'short');
	for (const part of ['Changes a setting', 'Nothing on Android', 'Make a copy first'])
		expect(dangerous).toContain(part);
	expect(dangerous.length).toBeLessThan(fixPost(worded(), 'text', 'android').length);
});
