// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { draw } from '@/screens/draw';
import { frames } from '@/screens/frames';
import { toHtml } from '@/library/screen-html';
import { siteLibrary } from '../../content';

const known = [...siteLibrary().screens.values()];
const path = ['WhatsApp', 'More options', 'Settings', 'Chats', 'Chat backup', 'Include videos'];

/** A menu path as the server writes it. */
function written(labels: string[], turn = ''): Element {
	const line = document.createElement('span');
	for (const label of labels) {
		const item = document.createElement('span');
		item.setAttribute('role', 'listitem');
		item.append(label);
		line.append(item);
	}
	if (turn) {
		const state = document.createElement('span');
		state.dataset['turn'] = turn;
		state.textContent = ` ${turn}`;
		line.lastElementChild!.append(state);
	}
	return line;
}

afterEach(() => {
	vi.unstubAllGlobals();
	vi.resetModules();
});

test('the browser draws from the page what the server draws from the content', async () => {
	vi.stubGlobal('fetch', () => Promise.resolve(Response.json(known)));
	const { drawPath } = await import('@/screens/show');
	const drawn = await drawPath(written(path, 'off'), 'android');
	expect(drawn.outerHTML).toBe(
		draw(
			frames(path, 'android', 'off', known),
			'WhatsApp, then More options, then Settings, then Chats, then Chat backup, then Include videos: off',
			toHtml,
		).text,
	);
});

test('without a line the target still is shown, among grey bars', async () => {
	vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
	const { drawPath } = await import('@/screens/show');
	const drawn = await drawPath(written(['Settings', 'Apps', 'WhatsApp']), 'iphone');
	expect([...drawn.querySelectorAll('.tap')].map((element) => element.textContent)).toEqual(['Apps', 'WhatsApp']);
	expect(drawn.querySelectorAll('.screen-bar').length).toBeGreaterThan(3);
});

test('a label with the marks of HTML in it stays a label', async () => {
	const label = '<img src=x onerror="alert(1)"> & "more"';
	vi.stubGlobal('fetch', () => Promise.resolve(Response.json([])));
	const { drawPath } = await import('@/screens/show');
	const drawn = await drawPath(written(['App', label]), 'android');
	expect(drawn.querySelector('img')).toBeNull();
	expect(drawn.querySelector('.tap')!.textContent).toBe(label);
	const host = document.createElement('div');
	host.innerHTML = draw(frames(['App', label], 'android', undefined, []), label, toHtml).text;
	expect(host.querySelector('img')).toBeNull();
	expect(host.querySelector('.tap')!.textContent).toBe(label);
	expect(host.firstElementChild!.getAttribute('aria-label')).toBe(label);
});
