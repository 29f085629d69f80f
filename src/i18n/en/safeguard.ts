import { onDay } from '../format';

export const copyRule =
	'The steps below stay hidden until you have ticked every step of these copies as done. Steps that you skipped, ticked on another device, or ticked more than a week ago do not count.';
export const choosePhoneFirst = 'Choose your phone above, so that only the copies for it count.';
export const copySaid = 'I have saved everything I could lose here, outside this phone, and checked that it is there.';
export const stepsFolded = 'The steps are hidden.';
export const stepsOpen = 'The steps are now shown below this box.';
export const copyState = {
	done: (at: number) => `Done${onDay(at)}`,
	elsewhere: () => 'Ticked on another device. Was it for this phone? If not, do it again.',
	old: (at: number) => `Too long ago${onDay(at)}. Do it again.`,
	open: (_: number, done: number, total: number) => `${done} of ${total} steps done`,
};
export const linkedStep = (step: string) =>
	`Your link leads to this step: “${step}” It appears once you have made your copy.`;
