/** What a page asks its worker; the state comes back on the port of the message. */
export type Question = 'state' | 'take-over';

export interface State {
	/** When this copy was saved on the device, in milliseconds. */
	saved: number;
}

/** Asks a worker, and waits no longer than `timeout` milliseconds. Undefined where no answer comes. */
export function ask(worker: ServiceWorker, question: Question, timeout: number): Promise<State | undefined> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		const timer = setTimeout(() => resolve(undefined), timeout);
		port1.onmessage = ({ data }: MessageEvent<State>) => {
			clearTimeout(timer);
			resolve(data);
		};
		worker.postMessage(question, [port2]);
	});
}
