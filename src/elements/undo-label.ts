import { loadOutline } from '@/stores/outline';
import { placeAt } from '@/stores/resume';
import { $undoable } from '@/stores/undo';
import { undo } from '@/texts/progress';
import * as text from '@/texts/undo';

/** Says on a button what it would undo, without the title of a page where that cannot be had. */
export async function labelUndo(button: HTMLElement): Promise<void> {
	button.textContent = undo;
	const last = $undoable.get();
	const { act, page, name = '' } = last ?? {};
	if (!act) return;
	const outline = page ? await loadOutline(true).catch(() => undefined) : undefined;
	const label = {
		import: text.undoImport(name),
		report: text.undoReport,
		'start-over': text.undoStartOver(page ? outline && placeAt(outline, page)?.label : text.everything),
	}[act];
	// The reader may have done something else meanwhile.
	if ($undoable.get() === last) button.textContent = label;
}
