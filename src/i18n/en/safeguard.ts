import { onDay } from '@/i18n/format';

export const copyRule =
	'The steps below stay folded until every step of these is ticked as done. What was skipped, ticked on another device, or ticked more than a week ago does not count.';
export const choosePhoneFirst = 'Choose your phone further up, and only the copies for it count.';
export const copySaid =
	'I have made a copy of my chats that is not on this phone. I looked, and it is there. I know what I can lose here.';
export const stepsFolded = 'The steps are folded.';
export const stepsOpen = 'The steps are open, below this box.';
export const copyState = {
	done: (at: number) => `Done${onDay(at)}`,
	elsewhere: () => 'Ticked on another device. Was it for this phone? If not, do it again.',
	old: (at: number) => `Too long ago${onDay(at)}. Do it again.`,
	open: (_: number, done: number, total: number) => `${done} of ${total} steps done`,
} as const;
export const linkedStep = (step: string) => `Your link leads to this step: “${step}” It opens when your copy is made.`;
