import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builds, pages } from './pages';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const parts = (policy: string) =>
	new Map(policy.split('; ').map((part) => [part.split(' ')[0]!, part.split(' ').slice(1)]));
const runs = (type: string | undefined) =>
	type === undefined || type === '' || type === 'module' || type === 'text/javascript';

for (const { folder, speed } of builds) {
	const all = pages(folder).map((page) => ({
		...page,
		policy: parts(
			page.document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '',
		),
	}));

	test(`every page of ${folder} names exactly the scripts and styles that stand in it`, () => {
		for (const { path, document, policy } of all) {
			const scripts = document
				.querySelectorAll('script')
				.filter((script) => !script.getAttribute('src') && runs(script.getAttribute('type')));
			const hashes = (list: string[]) => list.filter((value) => value.startsWith("'sha256-")).sort();
			expect(hashes(policy.get('script-src') ?? []), path).toEqual(
				[...new Set(scripts.map((script) => hash(script.textContent)))].sort(),
			);
			const styles = document.querySelectorAll('style').map((style) => hash(style.textContent));
			expect(hashes(policy.get('style-src') ?? []), path).toEqual([...new Set(styles)].sort());
		}
	});

	test(`every page of ${folder} is locked: no unsafe word, no other origin, nothing that the policy comes too late for`, () => {
		for (const { path, html, policy } of all) {
			expect(policy.get('default-src'), path).toEqual(["'none'"]);
			for (const name of ['object-src', 'base-uri', 'frame-src'])
				expect(policy.get(name), `${path}: ${name}`).toEqual(["'none'"]);
			expect(policy.get('form-action'), path).toEqual(["'self'"]);
			expect(policy.get('require-trusted-types-for'), path).toEqual(["'script'"]);
			for (const [name, values] of policy) {
				expect(values, `${path}: ${name}`).not.toContain("'unsafe-inline'");
				expect(values, `${path}: ${name}`).not.toContain("'unsafe-eval'");
				const foreign = values.filter((value) => /:\/\/|\*/.test(value));
				expect(foreign, `${path}: ${name}`).toEqual(
					path === '/tools/connection/' && name === 'connect-src' ? [speed] : [],
				);
				// The search is WebAssembly.
				if (name !== 'script-src') expect(values, `${path}: ${name}`).not.toContain("'wasm-unsafe-eval'");
			}
			expect(html.search(/<(script|style|link|img)\b/), path).toBeGreaterThan(html.indexOf('Content-Security-Policy'));
		}
	});

	test(`of ${folder} the connection test alone knows the server that its policy allows`, () => {
		const knowing = all.flatMap(({ path, document }) =>
			document.querySelectorAll('[data-server]').map((place) => [path, place.getAttribute('data-server')]),
		);
		expect(knowing).toEqual([['/tools/connection/', speed]]);
	});

	test(`no page of ${folder} has a handler in an attribute or an address that runs`, () => {
		for (const { path, document } of all)
			for (const element of document.querySelectorAll('*')) {
				expect(
					Object.keys(element.attributes).filter((name) => /^on/i.test(name)),
					path,
				).toEqual([]);
				expect(element.getAttribute('href') ?? '', path).not.toMatch(/^\s*javascript:/i);
			}
	});

	test(`the headers of ${folder} let every page's scripts run, and nobody frame a page`, () => {
		for (const [file, pattern] of [
			['_headers', /Content-Security-Policy: (.*)/],
			['.hosting/nginx.conf', /Content-Security-Policy "(.*)" always;/],
			['.hosting/Caddyfile', /Content-Security-Policy "(.*)"/],
		] as const) {
			const header = parts(readFileSync(`${folder}/${file}`, 'utf8').match(pattern)![1]!);
			expect(header.get('frame-ancestors'), file).toEqual(["'none'"]);
			for (const word of ["'unsafe-inline'", "'unsafe-eval'"])
				expect([...header.values()].flat(), file).not.toContain(word);
			expect(header.get('connect-src'), file).toEqual(["'self'", speed]);
			for (const { path, policy } of all)
				for (const [name, values] of header)
					if (name !== 'frame-ancestors')
						for (const value of policy.get(name) ?? []) expect(values, `${file}, ${path}: ${name}`).toContain(value);
		}
	});
}
