/** What a page asks its worker, and what comes back on the port of the message. */
export type Ask = 'state' | 'take-over';

export interface State {
	/** When this copy was saved on the device, in milliseconds. */
	saved: number;
}

/** Asks a worker, and waits no longer than a broken one deserves. Undefined where no answer comes. */
export function ask(worker: ServiceWorker, question: Ask, patience: number): Promise<State | undefined> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		const timer = setTimeout(() => resolve(undefined), patience);
		port1.onmessage = ({ data }: MessageEvent<State>) => {
			clearTimeout(timer);
			resolve(data);
		};
		worker.postMessage(question, [port2]);
	});
}
