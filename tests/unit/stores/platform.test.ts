// @vitest-environment node
import { expect, test } from 'vitest';
import { guessPlatform } from '@/stores/guess-platform';
import { Browser } from './tab';

const iphone =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Version/18.1 Mobile/15E148 Safari/604.1';

test.each([
	['Mozilla/5.0 (Linux; Android 14; SM-A546B) AppleWebKit/537.36 Chrome/130.0.0.0 Mobile Safari/537.36', 'android'],
	[iphone, 'iphone'],
	['Mozilla/5.0 (iPad; CPU OS 18_1 like Mac OS X) AppleWebKit/605.1.15', undefined],
	['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15', undefined],
	['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Firefox/132.0', undefined],
	['', undefined],
])('guesses from %s that it is %s', (userAgent, platform) => {
	expect(guessPlatform({ userAgent })).toBe(platform);
});

test('the platform of a link counts for this visit, and does not change what is remembered', () => {
	const browser = new Browser();
	const tab = browser.open({ userAgent: iphone });
	expect(tab.stores.$shown.get()).toBe('iphone');
	tab.do(({ choosePlatform }) => choosePlatform('android'));
	expect(tab.stores.$shown.get()).toBe('android');
	tab.do(({ visitPlatform }) => visitPlatform('iphone'));
	expect(tab.stores.$shown.get()).toBe('iphone');
	expect(browser.storage.all).toEqual({ 'unstuck:platform': 'android' });
	expect(browser.open().stores.$shown.get()).toBe('android');
});

test('a platform that nobody knows in a link changes nothing', () => {
	const tab = new Browser().open({ userAgent: iphone });
	for (const asked of ['nokia', '', null, undefined]) {
		tab.do(({ visitPlatform }) => visitPlatform(asked));
		expect(tab.stores.$shown.get()).toBe('iphone');
	}
});

test('choosing ends what the link asked for, and both is a choice that is remembered', () => {
	const browser = new Browser();
	const tab = browser.open({ userAgent: iphone });
	tab.do(({ visitPlatform, choosePlatform }) => (visitPlatform('android'), choosePlatform('both')));
	expect(tab.stores.$shown.get()).toBe(undefined);
	expect(browser.open({ userAgent: iphone }).stores.$shown.get()).toBe(undefined);
	tab.do(({ choosePlatform }) => choosePlatform(undefined));
	expect(tab.stores.$shown.get()).toBe('iphone');
});

test('a choice goes to the other tab and back, also while one sleeps', () => {
	const browser = new Browser();
	const [one, two] = [browser.open(), browser.open()];
	one.stores.$shown.listen(() => {});
	one.do(({ choosePlatform }) => choosePlatform('android'));
	two.do(({ choosePlatform }) => choosePlatform('iphone'));
	browser.settle();
	expect(one.stores.$shown.get()).toBe('iphone');
	two.do(({ choosePlatform }) => choosePlatform('android'));
	one.owed.length = 0;
	one.comeBack();
	expect(one.stores.$shown.get()).toBe('android');
});
