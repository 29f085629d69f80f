import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { nodeSearch } from '../bench/node-search';
import { siteLibrary } from '../content';
import { pages } from './pages';

const { guides } = siteLibrary();
const documents = new Map(pages().map(({ path, document }) => [path, document]));
const recoveries = [...guides.values()].filter(({ kind }) => kind === 'recovery');

test('every guide whose reader may lack chats leads to recovery', () => {
	const all = [...guides.values()].filter(({ kind }) => kind === 'symptom' || kind === 'platform');
	expect(all.length).toBeGreaterThan(12);
	for (const { href } of all)
		expect(documents.get(href)!.querySelector('main a[href^="/recover/"]'), href).not.toBeNull();
});

test('every cause, and every page that lets a backup run or calls it good, first asks who misses chats not to', () => {
	const causes = [...guides.values()].filter(({ kind }) => kind === 'cause').map(({ href }) => href);
	for (const page of [
		...causes,
		'/after/worked/',
		'/after/let-it-run/',
		'/after/all-tried/',
		'/tools/stuck-or-slow/',
	]) {
		const main = documents.get(page)!.querySelector('main')!.innerHTML;
		const warning = main.indexOf('Chats missing on this phone?');
		expect(warning, page).toBeGreaterThan(0);
		for (const later of ['<check-list', '<h2', '<let-it-run', '<all-tried', 'class="check'])
			expect(main.includes(later) ? main.indexOf(later) : Infinity, `${page} ${later}`).toBeGreaterThan(warning);
	}
});

test('every recovery begins with what not to do, before any fix or question', () => {
	for (const { href } of recoveries) {
		const main = documents.get(href)!.querySelector('main')!.innerHTML;
		const rules = main.indexOf('emergency');
		expect(rules, href).toBeGreaterThan(0);
		for (const later of ['data-question', 'data-fix=']) expect(main.indexOf(later), href).toBeGreaterThan(rules);
		expect(main).toMatch(/Make no backup.*Delete nothing.*Automatic backups to Off.*Never/s);
	}
});

test('the page of recovery leads to every case, and every case to where else chats may be', () => {
	const cases = recoveries.filter(({ id }) => id !== 'recover');
	expect(cases.length).toBe(9);
	for (const { href } of cases) {
		expect(documents.get('/recover/')!.querySelector(`.ask a[href="${href}"]`), href).not.toBeNull();
		expect(documents.get(href)!.querySelector('main a[href="/after/what-else/"]'), href).not.toBeNull();
	}
});

test('the old page of a missing backup leads on with hash and query, and its headings are there', () => {
	const old = parse(readFileSync('dist/symptoms/missing-backup/index.html', 'utf8'));
	expect(old.querySelector('script')!.textContent).toContain(
		'location.replace("/recover/" + location.search + location.hash)',
	);
	expect(old.querySelector('noscript')!.innerHTML).toContain('url=/recover/');
});

/** Headings of pages that were rewritten; links to them are in forums. */
const headings = {
	'/recover/':
		'how-to-tell on-the-phone-with-the-chats why-it-happens the-old-phone-is-your-best-hope what-not-to-do safe-first settings without-the-cloud read-last-backup copy-local-backup encrypted-computer-backup check-encryption-secret check-account transfer-chats export-chats',
	'/after/restore/':
		'get-ready from-the-cloud if-the-question-does-not-come from-the-folder-on-your-computer from-the-whole-iphone-on-your-computer what-does-not-come-back afterwards safe-first finish',
	'/after/worse/':
		'find-your-case the-chats-are-all-there-only-the-backup-is-worse chats-are-missing-but-whatsapp-opens i-cleared-whatsapps-data-or-removed-whatsapp it-did-not-ask-to-restore-or-shows-an-old-date the-restore-stands-still-or-broke-off i-deleted-the-backup-in-the-cloud i-changed-the-account it-refuses-my-password i-reset-or-gave-away-the-phone save-what-you-can-in-this-order ask-the-others what-would-make-it-worse-still safe-first settings without-the-cloud transfer-chats export-chats',
};

test.each(Object.entries(headings))('every heading that %s ever had is still an address', (page, ids) => {
	for (const id of ids.split(' ')) expect(documents.get(page)!.getElementById(id), `${page}#${id}`).not.toBeNull();
});

test.each([
	['no backup found', '/recover/no-backup-found/'],
	['whatsapp crashes while restoring', '/recover/restore-fails/'],
	['my phone got stolen', '/recover/lost-phone-or-number/'],
	['two-step verification', '/recover/lost-phone-or-number/'],
	['something went wrong with your chat history', '/recover/chat-history-prompt/'],
	['dual messenger', '/recover/other-app/'],
	['forgot backup password', '/recover/password-or-key/'],
	['transfer failed', '/recover/transfer-breaks-off/'],
	['my backup got overwritten', '/recover/overwritten/'],
])('“%s” leads to %s among the first three', async (query, href) => {
	const { found } = await nodeSearch(`${process.cwd()}/dist/pagefind/`).find(query);
	expect(found.slice(0, 3).map(({ page }) => page.href)).toContain(href);
});
