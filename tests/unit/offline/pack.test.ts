import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '@/offline/pack';

const html = fc
	.array(
		fc.constantFrom(
			'<li class="step">',
			'</li>',
			'<p>',
			'Wait. ',
			'Go on! ',
			'<style>a{}</style>',
			'<section>',
			'x',
			'\n',
		),
		{ maxLength: 30 },
	)
	.map((parts) => parts.join(''));

test('every file comes out of the pack as it went in, and no other does', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.tuple(fc.oneof(fc.webPath(), fc.constantFrom('', 'constructor', '__proto__x')), html), {
				selector: ([address]) => address,
			}),
			(files) => {
				const made = pack(
					'one',
					files.map(([address, text]) => [address, 'text/html', text]),
				);
				const read = JSON.parse(JSON.stringify(made)) as typeof made;
				for (const [address, text] of files) expect(unpack(read, address)).toEqual({ type: 'text/html', text });
				expect(unpack(read, 'not/there/')).toBeUndefined();
				if (!files.some(([address]) => address === 'constructor')) expect(unpack(read, 'constructor')).toBeUndefined();
			},
		),
	);
});

test('a piece that many pages share is kept once', () => {
	const made = pack('one', [
		['a/', 'text/html', '<nav>The menu</nav><p>One.</p>'],
		['b/', 'text/html', '<nav>The menu</nav><p>Two.</p>'],
	]);
	expect(made.pieces).toEqual(['<nav>The menu</nav>', '<p>One.</p>', '<p>Two.</p>']);
});
