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
		{ text: 'The upload breaks off. It begins again.', anchor: undefined, heading: undefined },
		{ text: 'On a phone plan', anchor: undefined, heading: undefined },
		{ text: 'Turn off mobile data.', anchor: undefined, heading: undefined },
		{ text: 'The bar drops.', anchor: 'how-to-tell', heading: 'How to tell' },
		{ text: 'The date stays old.', anchor: 'how-to-tell', heading: 'How to tell' },
		{ text: 'Tap WhatsApp, Settings first.', anchor: 'how-to-tell', heading: 'How to tell' },
		{ text: 'What: Where', anchor: 'why', heading: 'Why' },
		{ text: 'Google: Android', anchor: 'why', heading: 'Why' },
	]);
});
