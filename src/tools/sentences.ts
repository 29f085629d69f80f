import type { CheckName, Fact } from '@/stores/results';
import { factTexts, forecastTexts, verdictNames } from '@/texts/backup-progress';
import { connectionFacts } from '@/texts/connection';
import { phoneTexts, seenTexts } from '@/texts/phone';
import { spaceNames, spaceTexts } from '@/texts/space';
import { common } from '@/texts/tools';
import { reasons, type Reason } from './backup-progress/forecast';

type Sentence = string | ((...values: number[]) => string);

/** The sentences of each check, by the ids of its facts. */
export const sentences: Record<CheckName, Record<string, Sentence>> = {
	'stuck-or-slow': {
		...Object.fromEntries(
			Object.entries(forecastTexts).map(([id, meaning]) => [
				id,
				(quiet: number, timeout: number) =>
					`${common.sentence(verdictNames[reasons[id as Reason].verdict])} ${meaning(quiet, timeout)}`,
			]),
		),
		...factTexts,
	},
	connection: connectionFacts,
	phone: { ...seenTexts, count: phoneTexts.summary },
	space: Object.fromEntries([
		...Object.entries(spaceNames).map(([verdict, name]) => [verdict, common.sentence(name)]),
		...Object.entries(spaceTexts.places).flatMap(([place, label]) =>
			(['short', 'enough'] as const).map((verdict) => [
				`${place}-${verdict}`,
				(bytes: number) => common.labelled(label, spaceTexts[verdict](bytes)),
			]),
		),
	]),
};

/** What a check found, in sentences. Facts come from storage: an unknown one says nothing, a missing number is 0. */
export function sentencesOf(check: CheckName, facts: readonly Fact[]): string {
	const known = new Map(Object.entries(sentences[check]));
	const said = facts.map(([id, ...values]) => {
		const sentence = known.get(id);
		if (typeof sentence !== 'function') return sentence;
		while (values.length < sentence.length) values.push(0);
		return sentence(...values);
	});
	return said.filter(Boolean).join(' ');
}
