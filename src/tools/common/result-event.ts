/** What a check says when it has a result: a few plain sentences that can go into a report. */
export type CheckResult = CustomEvent<{ summary: string | null }>;

/** Tells whatever holds the check that there is a result, or (null) that there is none any more. */
export function tell(check: HTMLElement, summary: string | null): void {
	check.dispatchEvent(new CustomEvent('check-result', { bubbles: true, detail: { summary } }));
}
