import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Manifest {
	allowScripts: Record<string, boolean>;
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
	overrides?: Record<string, string>;
	'//overrides'?: Record<string, string>;
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, { version?: string; hasInstallScript?: boolean; integrity?: string }>;
};

test('every package that wants to run a script when it is installed is allowed or refused by name', () => {
	const installing = Object.entries(packages)
		.filter(([, one]) => one.hasInstallScript)
		.map(([path]) => path.replace(/^.*node_modules\//, ''));
	expect(Object.keys(manifest.allowScripts).sort()).toEqual([...new Set(installing)].sort());
});

test('every dependency has one exact version', () => {
	for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
		expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
});

test('the lock file names a hash for everything it fetches', () => {
	const without = Object.entries(packages).filter(
		([path, { integrity }]) => path.startsWith('node_modules/') && !integrity?.startsWith('sha512-'),
	);
	expect(without.map(([path]) => path)).toEqual([]);
});

test('every action of a workflow is pinned by its hash', () => {
	for (const file of readdirSync('.github/workflows')) {
		const uses = [...readFileSync(`.github/workflows/${file}`, 'utf8').matchAll(/uses: (\S+)(.*)/g)];
		expect(uses.length, file).toBeGreaterThan(0);
		for (const [, action, note] of uses)
			expect(`${action}${note}`, file).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
	}
});

test('every version that is held against what its users ask for has a reason', () => {
	const { overrides = {}, '//overrides': reasons = {} } = manifest;
	expect(Object.keys(reasons).sort()).toEqual(Object.keys(overrides).sort());
	for (const [name, version] of Object.entries(overrides)) {
		expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
		expect(reasons[name]!.length, name).toBeGreaterThan(40);
		const locked = Object.entries(packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
		expect(locked.length, name).toBeGreaterThan(0);
		for (const [path, one] of locked) expect(one.version, path).toBe(version);
	}
});

test('updates of packages and of actions are proposed, a week after their release', () => {
	const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
		updates: {
			'package-ecosystem': string;
			directory: string;
			schedule: { interval: string };
			cooldown: { 'default-days': number };
		}[];
	};
	expect(updates.map((one) => one['package-ecosystem']).sort()).toEqual(['github-actions', 'npm']);
	for (const { directory, schedule, cooldown } of updates)
		expect([directory, schedule.interval, cooldown['default-days']]).toEqual(['/', 'weekly', 7]);
});
