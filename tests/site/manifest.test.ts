import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builds } from './pages';

interface Manifest {
	id: string;
	start_url: string;
	scope: string;
	icons: { src: string; sizes: string; type: string; purpose: string }[];
}

/** Width and height as the first block of a PNG file says them. */
function sizeOf(png: Buffer): string {
	expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
	return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

for (const { folder, base } of builds)
	test(`what a phone installs from ${folder} starts and stays under ${base}, with icons of the sizes that are promised`, () => {
		const { id, start_url, scope, icons } = JSON.parse(
			readFileSync(`${folder}/manifest.webmanifest`, 'utf8'),
		) as Manifest;
		expect({ id, start_url, scope }).toEqual({ id: base, start_url: base, scope: base });
		expect(readFileSync(`${folder}/index.html`, 'utf8')).toMatch(
			new RegExp(`<link [^>]*rel="manifest"[^>]*href="${base}manifest\\.webmanifest"`),
		);
		for (const { src, sizes, type } of icons) {
			expect(src.startsWith(base), src).toBe(true);
			expect(type, src).toBe('image/png');
			expect(sizeOf(readFileSync(`${folder}/${src.slice(base.length)}`)), src).toBe(sizes);
		}
		const sizesFor = (wanted: string) =>
			icons.filter(({ purpose }) => purpose.split(' ').includes(wanted)).map(({ sizes }) => sizes);
		expect(sizesFor('any')).toEqual(expect.arrayContaining(['192x192', '512x512']));
		expect(sizesFor('maskable')).toContain('512x512');
	});
