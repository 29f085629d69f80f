import { expect, test } from 'vitest';
import { troubleOf } from '@/tools/connection/judge';

const failure = { onLine: true, begun: false, reachable: true };

test('tells a line that is down from a server that is', () => {
	expect(troubleOf({ ...failure, onLine: false })).toBe('offline');
	expect(troubleOf({ ...failure, reachable: false })).toBe('offline');
	expect(troubleOf({ ...failure, status: 503 })).toBe('down');
	expect(troubleOf({ ...failure, status: 429 })).toBe('busy');
});

test('tells a server that never answered from a line that broke in the middle', () => {
	expect(troubleOf(failure)).toBe('blocked');
	expect(troubleOf({ ...failure, begun: true })).toBe('dropped');
	expect(troubleOf({ ...failure, begun: true, reachable: false })).toBe('dropped');
});
