import { sentences as backupProgress } from './backup-progress/sentences';
import { sentences as connection } from './connection/sentences';
import { sentences as phone } from './phone/sentences';
import { sentences as space } from './space/sentences';
import type { CheckName, Fact } from '@/stores/results';

/** The sentences of each check. */
export const sentences = { 'stuck-or-slow': backupProgress, connection, phone, space };

/** What a check found, in plain sentences; of a fact that this version does not know, nothing. */
export function sentencesOf(check: CheckName, facts: readonly Fact[]): string {
	const known = sentences[check];
	return facts.flatMap(([id, ...values]) => (Object.keys(known).includes(id) ? known[id]!(...values) : [])).join(' ');
}
