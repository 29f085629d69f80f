export const resumeHeading = 'Continue where you left off';
export const nextStep = (title: string, number: number) => `Next: ${title}, step ${number}`;
