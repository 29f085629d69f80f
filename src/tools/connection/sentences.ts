import { connectionTexts as text, quickNames, troubleTexts } from '@/texts/connection';
import { formatMbps, formatNumber } from '@/tools/common/numbers';
import { answerTo } from './judge';

/** Milliseconds of the round trip and of its variation, and the download in Mbps, in a sentence. */
export const quickFigures = (latency = 0, jitter = 0, download = 0) =>
	text.quickFigures(formatNumber(latency), formatNumber(jitter), formatMbps(download));

/** The sentence of each fact. */
export const sentences: Record<string, (...values: number[]) => string> = {
	...Object.fromEntries(Object.entries(quickNames).map(([id, name]) => [id, () => name])),
	...Object.fromEntries(Object.entries(troubleTexts).map(([id, trouble]) => [id, () => trouble])),
	quick: quickFigures,
	upload: (mbps = 0) => text.upNumber(formatMbps(mbps)),
	answer: answerTo,
};
