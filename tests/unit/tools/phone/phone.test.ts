import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findings, type Finding, type PhoneReading } from '@/tools/phone/phone';
import { isAtLeast, systemOf } from '@/tools/phone/system';

const chrome =
	'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36';
const iphone = (system: string, safari = '17.5') =>
	`Mozilla/5.0 (iPhone; CPU iPhone OS ${system} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${safari} Mobile/15E148 Safari/604.1`;
const desktop = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';
const found = (id: Finding['id'], reading: PhoneReading) =>
	findings({ userAgent: chrome, ...reading }).find((finding) => finding.id === id)!;

test.each([
	[{ userAgent: chrome }, { platform: 'android' }],
	[
		{ userAgent: chrome, uaData: { platform: 'Android', platformVersion: '15.0.0' } },
		{ platform: 'android', version: '15.0.0' },
	],
	[
		{ userAgent: chrome, uaData: { platform: 'Android', platformVersion: '10' } },
		{ platform: 'android', version: '10' },
	],
	[{ userAgent: chrome, uaData: { platform: 'Android', platformVersion: '' } }, { platform: 'android' }],
	[
		{ userAgent: 'Mozilla/5.0 (Linux; Android 5.1.1; SM-J320F) AppleWebKit/537.36' },
		{ platform: 'android', version: '5.1.1' },
	],
	[
		{ userAgent: 'Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0' },
		{ platform: 'android', version: '14' },
	],
	[{ userAgent: iphone('15_1') }, { platform: 'iphone', version: '15.1' }],
	[{ userAgent: iphone('14_8_1', '14.1.2') }, { platform: 'iphone', version: '14.8.1' }],
	[{ userAgent: iphone('18_6', '26.1') }, { platform: 'iphone', version: '26.1' }],
	[{ userAgent: desktop }, {}],
	[{}, {}],
])('reads the system of %j', (reading, system) => {
	expect(systemOf(reading)).toEqual(system);
});

test('compares versions by their parts', () => {
	expect(isAtLeast('15.10', '15.9')).toBe(true);
	expect(isAtLeast('15.1', '15.1')).toBe(true);
	expect(isAtLeast('15', '15.1')).toBe(false);
	expect(isAtLeast('6.0.0', '6.0')).toBe(true);
	expect(isAtLeast('5.1.1', '6.0')).toBe(false);
});

test.each([
	['5.1.1', 'attention'],
	['6.0', 'fine'],
	['16', 'fine'],
] as const)('holds Android %s against the oldest that WhatsApp runs on', (platformVersion, state) => {
	const finding = found('system', { uaData: { platform: 'Android', platformVersion } });
	expect(finding.state).toBe(state);
	expect(finding.means).toContain('WhatsApp needs Android 6.0 or newer');
	expect(finding.fix).toBe(state === 'attention' ? 'update-system' : undefined);
});

test.each([
	['15_0_2', 'attention'],
	['15_1', 'fine'],
	['18_6', 'fine'],
] as const)('holds iOS %s against the oldest that WhatsApp runs on', (system, state) => {
	expect(found('system', { userAgent: iphone(system) })).toMatchObject({
		means: expect.stringContaining('WhatsApp needs iOS 15.1 or newer'),
	});
	expect(found('system', { userAgent: iphone(system) }).state).toBe(state);
});

test('does not take the version that Chrome makes up for a version', () => {
	expect(found('system', {})).toMatchObject({ state: 'unknown', fix: 'update-system' });
});

test.each([
	[{ connection: { type: 'wifi' } }, { state: 'fine' }],
	[{ connection: { type: 'cellular' } }, { state: 'attention', fix: 'allow-mobile-data' }],
	[{ connection: { type: 'none' } }, { state: 'attention', fix: 'switch-network' }],
	[
		{ onLine: false, connection: { type: 'wifi' } },
		{ state: 'attention', fix: 'switch-network' },
	],
	[{ connection: { type: 'unknown' } }, { state: 'unknown' }],
	[{}, { state: 'unknown' }],
])('sees the connection in %j', (reading, expected) => {
	expect(found('connection', reading)).toMatchObject(expected);
});

test('sees Data Saver, on, off and hidden', () => {
	expect(found('data-saver', { connection: { saveData: true } })).toMatchObject({
		state: 'attention',
		fix: 'turn-off-data-saver',
	});
	expect(found('data-saver', { connection: { saveData: false } }).fix).toBeUndefined();
	expect(found('data-saver', {})).toMatchObject({ state: 'unknown', fix: 'turn-off-data-saver' });
});

test('sees the battery, and asks for the charger unless it is on it', () => {
	expect(found('battery', { battery: { level: 0.15, charging: false } })).toMatchObject({
		state: 'attention',
		what: 'The battery is at 15% and is not charging.',
	});
	expect(found('battery', { battery: { level: 0.8, charging: false } })).toMatchObject({
		state: 'attention',
		fix: 'keep-awake-and-charging',
	});
	expect(found('battery', { battery: { level: 0.1, charging: true } })).toMatchObject({ state: 'fine' });
	expect(found('battery', { battery: { level: NaN, charging: false } })).toMatchObject({ state: 'unknown' });
	expect(found('battery', {})).toMatchObject({ state: 'unknown' });
});

test('holds the clock against the server', () => {
	const server = Date.UTC(2026, 10, 22);
	expect(found('clock', { clock: { server, phone: server + 60_000 } })).toMatchObject({ state: 'fine' });
	expect(found('clock', { clock: { server, phone: server + 3_600_000 } })).toMatchObject({
		state: 'attention',
		what: 'The clock is about 1 h fast.',
	});
	expect(found('clock', { clock: { server, phone: server - 90 * 60_000 } })).toMatchObject({
		state: 'attention',
		what: 'The clock is about 1 h 30 min slow.',
	});
	expect(found('clock', { clock: { server: NaN, phone: server } })).toMatchObject({ state: 'unknown' });
	expect(found('clock', {})).toMatchObject({ state: 'unknown' });
});

test('never takes the share of the browser for the free space of the phone', () => {
	expect(found('storage', { storage: { quota: 6.4e9 } })).toMatchObject({
		state: 'unknown',
		means: expect.stringContaining('up to 6.4 GB for itself. That is not the free space'),
	});
	expect(found('storage', {}).means).not.toContain('This browser');
});

test('on an iPhone it says what cannot be seen, and how to look by hand', () => {
	const unseen = findings({ userAgent: iphone('18_6'), onLine: true }).filter(({ state }) => state === 'unknown');
	expect(unseen.map(({ id }) => id)).toEqual([
		'connection',
		'vpn',
		'data-saver',
		'battery',
		'power-saving',
		'clock',
		'storage',
	]);
	for (const { what, means } of unseen) {
		expect(what).toContain('This page cannot see');
		expect(means).not.toMatch(/Android|Google/);
	}
});

test('on a computer it asks for the phone, unless the reader has said which phone this is', () => {
	expect(findings({ userAgent: desktop })).toMatchObject([{ id: 'device', state: 'unknown' }]);
	expect(findings({ userAgent: desktop, platform: 'android' })).toHaveLength(8);
});

test('whatever a browser says, each finding is whole and points to a fix that exists', () => {
	const existing = readdirSync('content/fixes');
	const any = fc.oneof(fc.double(), fc.integer());
	const reading = fc.record(
		{
			platform: fc.constantFrom('android', 'iphone'),
			userAgent: fc.oneof(
				fc.string(),
				fc.constantFrom(chrome, iphone('18_6'), desktop),
				fc.string().map((version) => `Android ${version}`),
				fc.string().map((version) => `iPhone OS ${version}`),
			),
			uaData: fc.record(
				{ platform: fc.constantFrom('Android', 'Linux'), platformVersion: fc.string() },
				{ requiredKeys: [] },
			),
			onLine: fc.boolean(),
			connection: fc.record(
				{ type: fc.constantFrom('wifi', 'cellular', 'none', 'ethernet', 'other'), saveData: fc.boolean() },
				{ requiredKeys: [] },
			),
			battery: fc.record({ level: any, charging: fc.boolean() }),
			clock: fc.record({ server: any, phone: any }),
			storage: fc.record({ quota: any }, { requiredKeys: [] }),
		},
		{ requiredKeys: [] },
	);
	fc.assert(
		fc.property(reading as fc.Arbitrary<PhoneReading>, (phone) => {
			for (const { what, means, fix } of findings(phone)) {
				expect(what).toMatch(/\.$/);
				expect(means).toMatch(/\.$/);
				expect(what + means).not.toMatch(/NaN|Infinity|undefined|-\d/);
				if (fix) expect(existing).toContain(`${fix}.yml`);
			}
		}),
	);
});
