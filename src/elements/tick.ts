import { noteHere } from '@/stores/provenance';
import { setTick, type Tick } from '@/stores/ticks';

/** Ticks or skips the step of a box because the reader did, or (null) takes that back. A copy is noted as made here. */
export function tick(box: HTMLInputElement, state: Tick['state'] | null): void {
	// First the note, because a safeguard looks for it as soon as the tick is there.
	if (box.closest('[data-copy]')) noteHere(box.name, state === 'done' ? Date.now() : undefined);
	setTick(box.name, state, Number(box.dataset['revision'] ?? 1));
}
