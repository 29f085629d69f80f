import type { Vocabulary } from '@/search/files';

/**
 * Reads content/vocabulary.txt, which says itself how it is written.
 * @throws when a list has a name that the search does not know
 */
export function parseVocabulary(text: string): Vocabulary {
	const vocabulary: Vocabulary = {
		same: [],
		small: [],
		android: [],
		iphone: [],
		loss: [],
		recovery: [],
		chats: [],
		absent: [],
	};
	for (const line of text.split('\n').filter((line) => line.trim() && !line.startsWith('#'))) {
		const [, name, words] = /^(?:(\w+):)?(.*)$/.exec(line)!;
		const list = words!.split(',').map((word) => word.trim());
		if (name === undefined) vocabulary.same.push(list);
		else if (name !== 'same' && name in vocabulary) vocabulary[name as 'small'].push(...list);
		else throw new Error(`content/vocabulary.txt has a list "${name}". Name it as the top of that file says.`);
	}
	return vocabulary;
}
