// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { forPlatform } from '@/documents/fix';
import type { FixDocument } from '@/schemas/fixes-file';
import { fixPost } from '@/documents/fix';
import { toDocument } from '@/library/to-document';
import type { Syntax } from '@/documents/render';
import type { Run } from '@/documents/model';
import type { Platform } from '@/schemas/shared';
import { copyFirst, riskMeanings, riskNames, steps as stepsHeading, whatIsLost } from '@/texts/fix';
import { switchTo } from '@/texts/posts';
import { siteLibrary } from '../../content';
import { links, parse, parsers, read } from './parsed';

const { fixes } = siteLibrary();
const words = (runs: Run[]) => read(runs.map(({ t }) => t).join(''));

interface Parser {
	name: string;
	syntax: Syntax;
	/** Text is read as it is. */
	toHtml?: (post: string) => string;
}

interface Post {
	name: string;
	fix: FixDocument;
	/** What a reader sees. */
	text: string;
	/** What it links to, or names where text carries no link. */
	addresses: string[];
}

const text: Parser = { name: 'plain text', syntax: 'text' };

/** Every fix in each syntax for each choice of phone, as a forum shows it. */
const posts: Post[] = [...fixes.values()].flatMap((fix) => {
	const whole = toDocument(fix);
	return [undefined, ...fix.platforms].flatMap((platform) => {
		const shown = platform ? forPlatform(whole, platform) : whole;
		return [...parsers, text].map((parser) => post(shown, fixPost(whole, parser.syntax, platform), parser, platform));
	});
});

function post(fix: FixDocument, written: string, { name, toHtml }: Parser, platform?: Platform): Post {
	const root = toHtml && parse(toHtml(written));
	return {
		name: `${fix.id} for ${platform ?? 'both'} in ${name}`,
		fix,
		text: read(root ? root.textContent : written.replace(/ \(https?:[^\s)]+\)/g, '')),
		addresses: root ? links(root) : (written.match(/https:[^\s)]+/g) ?? []),
	};
}

const dangerous = posts.filter(({ fix }) => fix.risk.level === 'loses-chats');

test('a post of a fix that can lose chats says what is lost and which copies come first, before any step', () => {
	expect(new Set(dangerous.map(({ fix }) => fix.id)).size).toBe(
		[...fixes.values()].filter(({ risk }) => risk === 'loses-chats').length,
	);
	expect(dangerous.length).toBeGreaterThan(5 * 4 * 2);
	for (const { name, fix, text } of dangerous) {
		const first = fix.steps[0]
			? text.indexOf(words(fix.steps[0].text), text.indexOf(` ${stepsHeading} `))
			: text.length;
		const before = text.slice(0, first);
		expect(first, name).toBeGreaterThan(0);
		for (const sentence of [riskNames['loses-chats'], riskMeanings['loses-chats'], whatIsLost])
			expect(before, name).toContain(sentence);
		expect(fix.loses.length, name).toBeGreaterThanOrEqual(1);
		for (const { text: loss } of fix.loses) expect(before, name).toContain(words(loss));
		if (fix.avoid) expect(text, name).toContain(words(fix.avoid));
		if (fix.steps.length === 0) continue;
		expect(before, name).toContain(`${copyFirst}:`);
		expect(
			fix.needs.some(({ id }) => fixes.get(id)!.safeguard),
			name,
		).toBe(true);
		for (const { title } of fix.needs) expect(before.slice(before.indexOf(copyFirst)), name).toContain(title);
	}
});

test('the links of a fix that can lose chats lead to the copies first, then to its steps in order', () => {
	for (const { name, fix, addresses } of dangerous) {
		const order = [...fix.needs, ...fix.steps].map(({ address }) => addresses.indexOf(address));
		expect(order, name).not.toContain(-1);
		expect(order, name).toEqual([...order].sort((a, b) => a - b));
	}
});

test('a post says what else a fix may cost before its steps, and who may start a backup', () => {
	for (const { name, fix, text } of posts) {
		const first = text.indexOf(` ${stepsHeading} `);
		if (fix.cost) expect(text.slice(0, first), name).toContain(words(fix.cost));
	}
	const starting = posts.filter(({ fix }) => fix.steps.some(({ onlyIf }) => onlyIf));
	expect(starting.length).toBeGreaterThan(20);
	for (const { name, addresses } of starting)
		expect(
			addresses.some((address) => /\/(recover|symptoms\/missing-backup)\/$/.test(address)),
			name,
		).toBe(true);
});

test('every step is in every post, with its address and with all that it warns of', () => {
	for (const { name, fix, text, addresses } of posts)
		for (const { address, text: action, onlyIf, note, paths, turn } of fix.steps) {
			expect(addresses, name).toContain(address);
			expect(text, name).toContain(words(action));
			if (onlyIf) expect(text, name).toContain(words(onlyIf));
			if (note) expect(text, name).toContain(words(note));
			for (const { labels } of paths)
				expect(text, name).toContain(labels.join(' › ') + (turn ? ` ${switchTo[turn]}` : ''));
		}
});
