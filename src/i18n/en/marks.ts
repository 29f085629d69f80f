export const markNames = { begun: 'started', done: 'done' };
