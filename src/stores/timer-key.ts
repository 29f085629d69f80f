/** Where the end of a step's countdown is kept. Every page reads it; the rest of a timer comes with its first tap. */
export const timerKey = (step: string): string => `unstuck:timer:${step}`;
