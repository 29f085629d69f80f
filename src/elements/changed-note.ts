import { setTick, type Tick } from '@/stores/ticks';
import { changedSince, lookAgain, looked } from '@/texts/progress-page';

/** Says at a step that it changed since it was ticked, or (no tick) takes that back. Loaded at the first such step. */
export function noteChange(step: Element, box: HTMLInputElement, tick: Tick | undefined, revision: number): void {
	step.querySelector('.changed')?.remove();
	box.removeAttribute('aria-describedby');
	if (!tick || tick.revision >= revision) return;
	const note = Object.assign(document.createElement('p'), { className: 'changed', id: `changed-${box.name}` });
	const button = Object.assign(document.createElement('button'), { type: 'button', textContent: looked });
	button.addEventListener('click', () => {
		box.focus();
		setTick(box.name, tick.state, revision);
	});
	note.append(lookAgain(changedSince[tick.state], tick.at), ' ', button);
	step.querySelector('.skip')!.before(note);
	box.setAttribute('aria-describedby', note.id);
}
