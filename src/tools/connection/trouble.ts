/** Why a measurement ended early; the sentences are in `troubleTexts`. */
export type Trouble = 'offline' | 'blocked' | 'down' | 'busy' | 'stalled' | 'dropped' | 'background' | 'stopped';

/** What is known when a request of a measurement has failed. */
export interface Failure {
	/** `navigator.onLine`. */
	onLine: boolean;
	/** The status of the answer, where one came. */
	status?: number | undefined;
	/** Whether something of this measurement had come through before. */
	begun: boolean;
	/** Whether this site itself still answers. */
	reachable: boolean;
}

/** Names the trouble behind a failed request. A browser does not tell a blocked request from a refused one. */
export function troubleOf({ onLine, status, begun, reachable }: Failure): Trouble {
	if (status === 429) return 'busy';
	if (status !== undefined) return 'down';
	if (!onLine || (!reachable && !begun)) return 'offline';
	return begun ? 'dropped' : 'blocked';
}
