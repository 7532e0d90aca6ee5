/** What the questions of a sheet have to cover, in the order in which they are asked. */
export const traitsOfSheet = {
  interview: ['warmth', 'empathy', 'teamwork', 'conscientiousness', 'optimism'],
  'self-assessment': ['beliefs', 'values', 'results', 'importance'],
} as const;

/** The trait that has to reach the pass score by itself: one lack of it is fatal. */
export const decidingTrait = 'conscientiousness';

/** The questions of each trait that are asked in one interview. */
export const questionsATrait = 2;
