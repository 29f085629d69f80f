import type { Start } from '@/search/files';
import type { Guide } from '@/library';

/** The guides that most readers need, whatever they typed. */
const likeliest = ['android', 'iphone', 'tools/stuck-or-slow'];

/** The questions of the home page, and the likeliest guides. */
export function startOf(guides: Map<string, Guide>): { questions: Start[]; guides: Start[] } {
	const link = ({ href, label, title, kind, messages }: Guide): Start => ({
		href,
		label: kind === 'platform' ? title : label,
		message: messages[0],
	});
	return {
		questions: [...guides.values()].filter((guide) => guide.kind === 'symptom').map(link),
		guides: likeliest.flatMap((id) => guides.get(id) ?? []).map(link),
	};
}
