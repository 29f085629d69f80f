import type { Guide } from './library';

declare global {
	/** What only some browsers tell of the device, which TypeScript leaves out. */
	interface Navigator {
		connection?: EventTarget & { type?: string; saveData?: boolean; effectiveType?: string };
		getBattery?(): Promise<EventTarget & { level: number; charging: boolean }>;
		userAgentData?: { getHighEntropyValues(hints: string[]): Promise<{ platform?: string; platformVersion?: string }> };
	}

	namespace App {
		interface Locals {
			/** The guide whose page it is. */
			guide: Guide | undefined;
		}
	}
}
