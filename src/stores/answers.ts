import { isTime } from './engine/codec';
import { storedMap } from './engine/stored-map';
import { fixName } from './outcomes';

/** What the reader said to a question, by the id of the answer, and when. */
export type Said = { say: string; at: number };

const isAnswer = (say: unknown) => typeof say === 'string' && fixName.test(say);

/** Answers by guide and question: `symptoms/stuck-at-99:date`. What the site no longer asks is kept. */
export const answerMap = storedMap<Said>('unstuck:answer:', /^[a-z0-9]+([-/][a-z0-9]+)*:[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
	say: isAnswer,
	at: isTime,
});

export const { $values: $said } = answerMap;

/** Keeps an answer, or (null) takes it back. */
export function setAnswer(guide: string, question: string, say: string | null): void {
	answerMap.set(`${guide}:${question}`, say === null ? undefined : { say, at: Date.now() });
}

/** The answers of one guide, by the ids of its questions. */
export function answersOf(said: Readonly<Record<string, Said | undefined>>, guide: string): Record<string, string> {
	const own = Object.entries(said).filter(([name, value]) => value && name.startsWith(`${guide}:`));
	return Object.fromEntries(own.map(([name, value]) => [name.slice(guide.length + 1), value!.say]));
}
