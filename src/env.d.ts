/** What only some browsers tell of the device, which TypeScript leaves out. */
interface Navigator {
	connection?: EventTarget & { type?: string; saveData?: boolean; effectiveType?: string };
	getBattery?(): Promise<EventTarget & { level: number; charging: boolean }>;
	userAgentData?: { getHighEntropyValues(hints: string[]): Promise<{ platform?: string; platformVersion?: string }> };
}

declare namespace App {
	interface Locals {
		/** The guide whose page it is. */
		guide: import('./library').Guide | undefined;
	}
}
