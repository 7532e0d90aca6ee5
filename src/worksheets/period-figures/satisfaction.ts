import { sum } from './figures.ts';

/** What answers on a scale say: their mean, and how many gave the best mark. */
export interface Satisfaction {
  count: number;
  mean: number;
  /** How many gave the best mark. */
  best: number;
  /** The share of best marks, in percent. */
  topBox: number;
  /** How many gave one of the two lowest marks. */
  low: number;
}

/** What counts of answers amount to, the lowest mark first; undefined when nobody has answered. */
export function satisfactionOf(answers: readonly number[], lowest: number): Satisfaction | undefined {
  const count = sum(answers);
  if (count === 0) return undefined;
  const best = answers.at(-1)!;
  const mean = sum(answers.map((times, index) => times * (index + lowest))) / count;
  return { count, mean, best, topBox: (best / count) * 100, low: sum(answers.slice(0, 2)) };
}

/**
 * The fewest and the most best marks that this many answers with this sum could hold: how much the mean leaves open. Every
 * answer that is not the best one may be one step lower, or all the way down.
 */
export function bestWithSameMean(answers: readonly number[]): { fewest: number; most: number } {
  const count = sum(answers);
  const steps = answers.length - 1;
  const above = sum(answers.map((times, index) => times * index));
  return { fewest: Math.max(0, above - (steps - 1) * count), most: Math.floor(above / steps) };
}

/** How mean and top box moved from one period to another, and whether they tell the same story. */
export interface Story {
  /** still: neither moved. together: both, alike. hidden: one moved far more than the other. opposite: against each other. */
  kind: 'still' | 'together' | 'hidden' | 'opposite';
  /** In marks. */
  mean: number;
  /** In percentage points. */
  topBox: number;
  /** How many gave one of the two lowest marks, when their share grew though mean or top box rose. */
  low?: { before: number; after: number };
}

/** Moves below this are not worth a word: in percentage points, and in percent of the scale's length. */
export const still = 2;

/** From this difference on, mean and top box tell different stories. */
export const apart = 5;

/** Compares two periods. `steps` is the length of the scale: 4 for marks from 1 to 5. */
export function storyOf(before: Satisfaction, after: Satisfaction, steps: number): Story {
  const mean = after.mean - before.mean;
  const topBox = after.topBox - before.topBox;
  const share = (mean / steps) * 100;
  const grew = after.low / after.count > before.low / before.count;
  return {
    kind: kindOf(share, topBox),
    mean,
    topBox,
    ...(grew && (mean > 0 || topBox > 0) && { low: { before: before.low, after: after.low } }),
  };
}

function kindOf(share: number, topBox: number): Story['kind'] {
  const [a, b] = [Math.abs(share), Math.abs(topBox)];
  if (a < still && b < still) return 'still';
  if (a >= 1 && b >= 1 && Math.sign(share) !== Math.sign(topBox)) return 'opposite';
  return Math.abs(a - b) >= apart ? 'hidden' : 'together';
}
