// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { tick } from '@/elements/boxes';
import { made } from '@/stores/safeguards';
import { $ticks } from '@/stores/ticks';

const notes = () => Object.keys(localStorage).filter((key) => key.startsWith('unstuck:here:'));
function boxIn(attribute: string): HTMLInputElement {
	document.body.innerHTML = `<div ${attribute}><input type="checkbox" name="copy--connect" data-revision="3"></div>`;
	return document.querySelector('input')!;
}

beforeEach(() => localStorage.clear());

test('a copy ticked by hand counts at once, and not when its tick comes back under another time', () => {
	const box = boxIn('data-copy');
	const heard: string[] = [];
	const stop = $ticks.listen((ticks) => heard.push(made(ticks, 'copy', 'connect:3', Date.now()).state));
	tick(box, 'done');
	$ticks.setKey('copy--connect', { state: 'done', at: Date.now() - 3_600_000, revision: 3 });
	stop();
	expect(heard).toEqual(['done', 'elsewhere']);
	tick(box, null);
	expect(notes()).toEqual([]);
});

test('a step that no safeguard counts leaves one key and no more', () => {
	tick(boxIn('class="fix"'), 'done');
	expect(notes()).toEqual([]);
	expect($ticks.get()['copy--connect']).toMatchObject({ state: 'done', revision: 3 });
});
