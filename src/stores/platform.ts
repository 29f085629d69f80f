import { atom, computed } from 'nanostores';
import { guessPlatform } from './guess-platform';
import { entries, openNamespace, write } from './engine/mirror';
import { choiceKeys, readVisit, writeVisit } from './engine/storage';

export type Choice = 'android' | 'iphone' | 'both';

export const platformKey = choiceKeys.platform;

/** Whether this is a choice of phone: the one edge where such a word comes in. */
export const isChoice = (value: unknown): value is Choice =>
	value === 'android' || value === 'iphone' || value === 'both';

export const $platform = atom<Choice | undefined>();

openNamespace({
	prefix: platformKey,
	names: /^$/,
	ownershipOf: (raw) => (isChoice(raw) ? 'own' : 'unreadable'),
	lift: (raw) => raw,
	restore: () => $platform.set(entries()[platformKey] as Choice | undefined),
});

const $visit = atom<Choice | undefined>();
if (typeof location !== 'undefined') {
	// A bracket or a full stop may have stuck to the end of a link.
	const asked = new URLSearchParams(location.search).get('platform')?.replace(/\W.*/, '');
	// An address that asks for no phone of ours leaves what was chosen for this visit.
	visitPlatform(isChoice(asked) ? asked : readVisit(choiceKeys.visit));
}
const guess = typeof navigator === 'undefined' ? undefined : guessPlatform(navigator);

/** The phone whose steps are shown now; undefined shows both. Someone's link counts before the reader's choice. */
export const $shown = computed([$visit, $platform], (visit, chosen) => {
	const choice = visit ?? chosen ?? guess;
	return choice === 'both' ? undefined : choice;
});

/** Whether nobody has chosen, and the phone shown is the one that the browser seems to be on. */
export const $isGuessed = computed([$visit, $platform], (visit, chosen) => !visit && !chosen && guess !== undefined);

/** Remembers the reader's own choice, which ends what a link asked for; undefined forgets it. */
export function choosePlatform(choice: Choice | undefined): void {
	visitPlatform(undefined);
	write(platformKey, choice);
	$platform.set(choice);
}

/** Shows a platform for this visit only, because an address asked for it; anything but a platform is ignored. */
export function visitPlatform(asked: string | null | undefined): void {
	const choice = isChoice(asked) ? asked : undefined;
	$visit.set(choice);
	writeVisit(choiceKeys.visit, choice ?? null);
}
