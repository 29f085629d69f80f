import { readFileSync } from 'node:fs';
import { parseVocabulary } from '@/library/search/vocabulary';
import { QueryReader } from '@/search/query';
import { Reader } from '@/search/vocabulary';

export const vocabulary = parseVocabulary(readFileSync('content/vocabulary.txt', 'utf8'));
export const reader = new Reader(vocabulary);

/** A reader of queries for a site that has these words beside those of the vocabulary. */
export const queries = (known: string[], ordinary: string[] = []) =>
	new QueryReader({ vocabulary, pages: {}, others: known }, () => Promise.resolve(ordinary));
