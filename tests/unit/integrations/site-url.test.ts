import { expect, test } from 'vitest';
import { address, warnOfLocalSite } from '@/integrations/site-url';

test.each([
	[{}, { site: 'http://localhost:4321', base: '/' }],
	[
		{ SITE: 'https://unstuck.example', BASE: '/unstuck/' },
		{ site: 'https://unstuck.example', base: '/unstuck/' },
	],
	[
		{ SITE: 'https://unstuck.example/', BASE: 'a/b' },
		{ site: 'https://unstuck.example', base: '/a/b/' },
	],
	[
		{ SITE: '', BASE: '' },
		{ site: 'http://localhost:4321', base: '/' },
	],
])('reads %o', (env, expected) => {
	expect(address(env)).toEqual(expected);
});

test.each([
	[
		{ SITE: 'unstuck.example' },
		'SITE is "unstuck.example", which is not the origin of a site. Set it like SITE=https://unstuck.example, and put a path into BASE.',
	],
	[
		{ SITE: 'https://unstuck.example/help/' },
		'SITE is "https://unstuck.example/help/", which is not the origin of a site. Set it like SITE=https://unstuck.example, and put a path into BASE.',
	],
	[{ BASE: '/a b/' }, 'BASE is "/a b/", which is not a path. Set it like BASE=/unstuck/.'],
])('refuses %o with what to write instead', (env, message) => {
	expect(() => address(env)).toThrow(message);
});

test('says at the end of a build without SITE that it cannot be published', () => {
	const said = (env: { SITE?: string }) => {
		const lines: string[] = [];
		const logger = { warn: (line: string) => lines.push(line) };
		void warnOfLocalSite(env).hooks['astro:build:done']!({ logger } as never);
		return lines;
	};
	expect(said({})).toEqual([expect.stringMatching(/SITE is not set.*SITE=https:\/\/unstuck\.example/)]);
	expect(said({ SITE: 'https://unstuck.example' })).toEqual([]);
});
