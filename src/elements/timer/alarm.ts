let audio: AudioContext | undefined;

/** Makes ready for a sound. Browsers allow it only while they handle a tap. */
export function unlockSound(): void {
	if (!('AudioContext' in globalThis)) return;
	audio ??= new AudioContext();
	void audio.resume();
}

/** Three short tones, and a vibration where the phone has one. */
export function soundAlarm(): void {
	// Where a phone cannot do it, there is nothing to say: what counts stands on the screen.
	navigator.vibrate?.([250, 150, 250, 150, 250]);
	if (!audio) return;
	for (const at of [0, 0.4, 0.8]) {
		const [tone, volume] = [audio.createOscillator(), audio.createGain()];
		tone.frequency.value = 660;
		volume.gain.setValueAtTime(0.2, audio.currentTime + at);
		tone.connect(volume).connect(audio.destination);
		tone.start(audio.currentTime + at);
		tone.stop(audio.currentTime + at + 0.25);
	}
}
