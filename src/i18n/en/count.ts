/** How far a reader is, in words. The page says it before anything is loaded for ticks. */
export const andSkipped = (skipped: number) => (skipped > 0 ? `, ${skipped} skipped` : '');
export const progressOf = (done: number, total: number) => `${done} of ${total}`;
export const progressLabel = (done: number, skipped: number, total: number) =>
	`${done} of ${total} steps done${andSkipped(skipped)}`;
