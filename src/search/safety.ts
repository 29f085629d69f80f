import type { Fragment } from './pagefind';
import type { Query } from './query';

/** How many results a reader sees at once and may follow unread. */
const first = 3;
/** How much more the guides to recovery count for somebody who wants chats back. */
const recoveryFactor = 3;

/** The guides for somebody whose chats are gone. */
const isRecovery = ({ raw_url: address, filters }: Fragment) =>
	filters['kind']?.includes('recovery') || /^\/(symptoms\/missing-backup|after\/(restore|worse))\/(#|$)/.test(address);

const canLose = ({ filters }: Fragment) => filters['risk']?.includes('loses-chats') ?? false;

/**
 * Orders what was found so that nobody is led into losing chats: for words of loss, recovery comes first, and what can
 * lose chats is not among the first results, however few there are.
 */
export function safeOrder<T extends { page: Fragment; score: number }>(found: T[], query: Query): T[] {
	if (!query.loss) return found;
	const factor = (page: Fragment) => (query.recovery && isRecovery(page) ? recoveryFactor : 1);
	const weighed = found.map((one) => ({ ...one, score: one.score * factor(one.page) }));
	weighed.sort((a, b) => b.score - a.score);
	const safe = weighed.filter(({ page }) => !canLose(page)).slice(0, first);
	return safe.length < first ? safe : [...safe, ...weighed.filter((one) => !safe.includes(one))];
}
