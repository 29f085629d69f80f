import { systemNames, systemOf } from '@/tools/phone/system';

interface WithHints extends Navigator {
	userAgentData?: { getHighEntropyValues(hints: string[]): Promise<{ platform: string; platformVersion?: string }> };
}

/** The system of this phone as far as the browser tells, like "Android 15". */
export async function guessSystem(): Promise<string | undefined> {
	const { userAgent, userAgentData } = navigator as WithHints;
	const uaData = await userAgentData?.getHighEntropyValues(['platformVersion']).catch(() => undefined);
	const { platform, version } = systemOf({ userAgent, ...(uaData && { uaData }) });
	return platform && version ? `${systemNames[platform]} ${version}` : undefined;
}
