import { isFor } from '@/client/dom';
import { $shown } from '@/stores/platform';
import { recordOrigin } from '@/stores/provenance';
import { setTick, type Tick } from '@/stores/ticks';

/** The boxes of a part of the page that are for the phone that is shown. */
export function boxesIn(part: ParentNode): HTMLInputElement[] {
	return [...part.querySelectorAll<HTMLInputElement>('.do input')].filter((box) => isFor(box, $shown.get()));
}

/** The revision of the step that a box is for. */
export function revisionOf(box: HTMLInputElement): number {
	return Number(box.dataset.revision ?? 1);
}

/** Whether the step of a box changed since it was ticked or skipped. */
export function isOutdated(box: HTMLInputElement, kept: Tick | undefined): kept is Tick {
	return kept !== undefined && kept.revision < revisionOf(box);
}

/** Ticks or skips the step of a box because the reader did, or (null) takes that back. */
export function tick(box: HTMLInputElement, state: Tick['state'] | null): void {
	// First its origin, because a safeguard reads it as soon as the tick is there.
	if (box.closest('[data-copy]')) recordOrigin(box.name, state === 'done' ? Date.now() : undefined);
	setTick(box.name, state, revisionOf(box));
}
