import { readVisit, visitKeys, writeVisit } from '@/stores/storage';
import { setTick } from '@/stores/ticks';
// In this order: what counts boxes asks first which phone is shown.
import '../show-phone';
import '../fix-steps';
import '../check-list';
import '../did-it-work';
import '../safeguard-gate';
import '../platform-switch';

// What was ticked on the page before, in the moment before it was left.
for (const entry of readVisit(visitKeys.pending)?.split(' ') ?? []) {
	const [key, revision] = entry.split(':');
	if (key) setTick(key, 'done', Number(revision));
}
writeVisit(visitKeys.pending, null);
