/** What a page of the site loads of the stores. */
export { choosePlatform, $platform, $shown, visitPlatform } from '@/stores/platform';
export { recentPages, rememberPage } from '@/stores/recent-pages';
export { count, fraction, isStale } from '@/stores/progress';
export { $outcomes, adoptOutcome, setOutcome } from '@/stores/outcomes';
export { $ticks, adopt, setTick } from '@/stores/ticks';
export { $undoable, startOver, undo } from '@/stores/undo';
export { readKey, writeKey } from '@/stores/engine/storage';
export { $saveError } from '@/stores/engine/mirror';
export { refresh } from '@/stores/engine/mirror';
