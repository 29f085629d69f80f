import { readVisit, writeVisit } from '@/stores/engine/storage';

/** The upload in Mbps that was measured in this visit, so that nobody has to carry a number from one page to another. */
export function uploadOfVisit(): number | undefined {
	const mbps = Number(readVisit(key));
	return mbps > 0 && mbps < 1e6 ? mbps : undefined;
}

export const keepUpload = (mbps: number) => writeVisit(key, String(mbps));

const key = 'unstuck:upload';
