/** Where the end of a step's countdown is kept. Apart from the rest, because every page looks there. */
export const timerKey = (step: string): string => `unstuck:timer:${step}`;
