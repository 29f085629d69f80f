// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { boxesIn, wireRest, wireSteps } from '@/client/wire-steps';

const step = (key: string, on = '') => `
	<li class="step"${on && ` data-on="${on}"`}>
		<p class="do"><label><input type="checkbox"><span id="${key}">Unplug it.</span></label> <a class="step-link"></a></p>
		<p class="step-path"><span class="path"><span>Settings</span><i aria-hidden="true"> › </i><span class="target">Chats</span></span> <show-where><button type="button">Show me where</button></show-where></p>
	</li>`;

/** A guide with one fix, as the server writes it. */
const guide = `
	<h1>Slow connection</h1>
	<check-list>
		<p class="progress-text"></p>
		<section class="fix" data-fix="restart-router">
			<h3 id="restart-router"><a href="/fixes/restart-router/">Restart the router</a></h3>
			<p class="meta"><span class="count"></span></p>
			<ol>${step('restart-router--unplug')}${step('restart-router--hold', 'iphone')}</ol>
			<did-it-work class="did" id="outcome-of-restart-router"><p class="did-question">Did it work?</p></did-it-work>
			<p class="copy-bar"></p>
		</section>
	</check-list>`;
const one = <Kind extends Element = HTMLElement>(selector: string) => document.querySelector<Kind>(selector)!;

/** Completes the whole page at once. */
function wire(): void {
	wireSteps();
	wireRest();
}

beforeEach(() => {
	document.body.innerHTML = guide;
	delete document.documentElement.dataset['platform'];
});

test('a box is named after its step, and the link and the buttons of a step say which step is theirs', () => {
	wire();
	expect([...document.querySelectorAll('input')].map(({ name }) => name)).toEqual([
		'restart-router--unplug',
		'restart-router--hold',
	]);
	for (const part of one('.step').querySelectorAll('button, .step-link'))
		expect(part.getAttribute('aria-describedby'), part.outerHTML).toBe('restart-router--unplug');
	expect(one('.step .skip').textContent).toBe('Skip');
});

test('the link to a step leads to it on the page of its fix, in a guide and on that page', () => {
	wire();
	expect(
		new URL(one<HTMLAnchorElement>('.step-link').href).pathname +
			new URL(one<HTMLAnchorElement>('.step-link').href).hash,
	).toBe('/fixes/restart-router/#restart-router--unplug');
	document.body.innerHTML = `<h1 id="_top">Restart the router</h1><section class="fix"><ol>${step('restart-router--unplug')}</ol></section>`;
	location.href = 'http://localhost:3000/fixes/restart-router/?platform=iphone#steps';
	wire();
	expect(one<HTMLAnchorElement>('.step-link').href).toBe(
		'http://localhost:3000/fixes/restart-router/#restart-router--unplug',
	);
});

test('a fix can be copied, and its question and buttons bear its name', () => {
	wire();
	expect(new URL(one<HTMLAnchorElement>('.copy-link').href).pathname).toBe('/fixes/restart-router/');
	expect(one('.copy-as').getAttribute('aria-expanded')).toBe('false');
	for (const button of document.querySelectorAll('.copy-bar > *'))
		expect(button.getAttribute('aria-describedby')).toBe('restart-router');
	expect(one('.did').getAttribute('role')).toBe('group');
	expect(one('.did').getAttribute('aria-label')).toBe('Did it work? Restart the router');
});

test('a menu path is a list of its labels', () => {
	wire();
	expect(one('.path').getAttribute('role')).toBe('list');
	expect(one('.path').getAttribute('aria-label')).toBe('Menu path');
	expect([...one('.path').querySelectorAll('[role=listitem]')].map(({ textContent }) => textContent)).toEqual([
		'Settings',
		'Chats',
	]);
});

test('what is there to do is counted for the phone that is shown', () => {
	wire();
	expect(one('.count').textContent).toBe('0 of 2');
	document.documentElement.dataset['platform'] = 'android';
	expect(boxesIn(document)).toHaveLength(1);
	document.body.innerHTML = guide;
	wire();
	expect(one('.count').textContent).toBe('0 of 1');
	expect(one('.progress-text').textContent).toBe('0 of 1 steps done');
});

test('what is not asked for at once is completed soon', async () => {
	wireSteps();
	expect(one('.skip')).toBeNull();
	await vi.waitFor(() => expect(document.querySelectorAll('.skip')).toHaveLength(2));
	expect([...document.querySelectorAll('input')].map(({ name }) => name)).toEqual([
		'restart-router--unplug',
		'restart-router--hold',
	]);
});

test('a page without steps is left alone', () => {
	document.body.innerHTML = '<h1>Sources</h1><p>None.</p>';
	wire();
	expect(document.body.innerHTML).toBe('<h1>Sources</h1><p>None.</p>');
});
