/* The phone lies beside the router, and its screen should still show the step. Not every browser can do that. */

let wanted = false;
let lock: WakeLockSentinel | undefined;
let asking = false;

/** Keeps the screen on, or lets it sleep again. A page that is hidden loses its lock, and asks anew when it is back. */
export function keepAwake(on: boolean): void {
	wanted = on;
	if (on) void ask();
	else void lock?.release();
}

async function ask(): Promise<void> {
	if (!wanted || lock || asking || document.hidden) return;
	asking = true;
	try {
		const given = await navigator.wakeLock?.request('screen');
		given?.addEventListener('release', () => (lock = undefined));
		lock = given;
		if (!wanted) await given?.release();
	} catch {
		// A low battery refuses it; the run goes on without.
	}
	asking = false;
}

document.addEventListener('visibilitychange', () => void ask());
