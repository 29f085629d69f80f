import { expect, test } from 'vitest';
import { passagesOf } from '@/library/search/passages';

const body = `
import Checklist from '@/components/Checklist.astro';

The upload **breaks off**.
It begins [again](/x/).

:::caution[On a phone plan]
Turn off mobile data.
:::

## How to tell

- The bar \`drops\`.
- The date stays old.

<Checklist />

<OnlyOn platform="android">

Tap <MenuPath path={['WhatsApp', 'Settings']} /> first.

</OnlyOn>

## Why

| What | Where |
|---|---|
| Google | Android |
`;

test('reads a guide as plain passages under the ids of their headings, without components', () => {
	expect(
		passagesOf(body, [
			{ slug: 'how-to-tell', text: 'How to tell' },
			{ slug: 'why', text: 'Why' },
		]),
	).toEqual([
		{ text: 'The upload breaks off. It begins again.', anchor: undefined },
		{ text: 'On a phone plan', anchor: undefined },
		{ text: 'Turn off mobile data.', anchor: undefined },
		{ text: 'The bar drops.', anchor: 'how-to-tell' },
		{ text: 'The date stays old.', anchor: 'how-to-tell' },
		{ text: 'Tap WhatsApp, Settings first.', anchor: 'how-to-tell' },
		{ text: 'What: Where', anchor: 'why' },
		{ text: 'Google: Android', anchor: 'why' },
	]);
});
