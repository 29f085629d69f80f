import { expect, test } from 'vitest';
import { speedServer } from '@/tools/connection/endpoints';

test('one server measures the upload, and one variable puts another in its place', () => {
	expect(speedServer({})).toBe('https://speed.cloudflare.com');
	expect(speedServer({ SPEEDTEST: '' })).toBe('https://speed.cloudflare.com');
	expect(speedServer({ SPEEDTEST: 'https://speed.example/' })).toBe('https://speed.example');
});

test('what is no origin is refused, with the name of the variable and an example', () => {
	for (const wrong of [
		'speed.example',
		'ftp://speed.example',
		'https://speed.example/path',
		'https://speed.example/?q=1',
	])
		expect(() => speedServer({ SPEEDTEST: wrong })).toThrow(
			`SPEEDTEST is "${wrong}", which is not the origin of a speed test. Set it like SPEEDTEST=https://speed.example.`,
		);
});
