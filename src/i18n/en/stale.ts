export const staleQuestion = (day: string) => `These ticks are from ${day}. Start fresh?`;
export const startFresh = 'Start fresh';
export const keepTicks = 'Keep them';
