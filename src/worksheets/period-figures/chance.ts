import { changeInterval, shareInterval, type Interval } from '../statistics/shares.ts';
import { campsOf, sum, type Figure } from './figures.ts';
import type { ScorecardMetric } from '../../workspace/scorecards.ts';

/** The standard normal quantile of 97.5 %. */
const z = 1.959963984540054;

/** Fewer answers than this carry no conclusion. */
export const fewestAnswers = 40;

/** What a figure was counted from: how many of how many, or the answers themselves. */
type Counted = Pick<ScorecardMetric, 'answers' | 'ratio'>;

/** How many were asked or counted; undefined for a figure that was typed in, of which nobody knows it here. */
export function countOf(figure: Figure | undefined, metric: Counted): number | undefined {
  if (figure?.how !== 'counted') return undefined;
  return metric.answers ? sum(figure.answers ?? []) : figure.whole;
}

/** Where the true value probably lies, with 95 % confidence, in the metric's unit. Only for shares and scores, since only they are drawn from answers. */
export function likelyRange(figure: Figure | undefined, metric: Counted): Interval | undefined {
  if (figure?.how === 'counted' && metric.answers === 'recommendation') {
    const answers = figure.answers ?? [];
    const reach = scoreReach(answers);
    if (reach === undefined) return undefined;
    const { promoters, detractors } = campsOf(answers);
    const score = ((promoters - detractors) / sum(answers)) * 100;
    return { from: Math.max(-100, score - reach), to: Math.min(100, score + reach) };
  }
  const counts = shareOf(figure, metric);
  return counts && scaled(shareInterval(counts.part, counts.whole));
}

/** By how much a value probably changed, with 95 % confidence, in the metric's unit. */
export function likelyChange(
  before: Figure | undefined,
  after: Figure | undefined,
  metric: Counted,
): Interval | undefined {
  if (metric.answers === 'recommendation') return scoreChange(before, after);
  const [earlier, later] = [shareOf(before, metric), shareOf(after, metric)];
  return earlier && later && scaled(changeInterval(earlier, later));
}

/**
 * How far a Net Promoter Score may lie from the true one, with 95 % confidence, in points. Each answer counts 100, 0 or −100 and
 * the score is their mean, so that it is z times the standard error of that mean. Undefined of no answers.
 */
export function scoreReach(answers: readonly number[]): number | undefined {
  const count = sum(answers);
  if (count === 0) return undefined;
  const { promoters, detractors } = campsOf(answers);
  const score = (promoters - detractors) / count;
  return z * Math.sqrt(((promoters + detractors) / count - score ** 2) / count) * 100;
}

/** Two independent scores: the squares of what each may be off by add up. */
function scoreChange(before: Figure | undefined, after: Figure | undefined): Interval | undefined {
  if (before?.how !== 'counted' || after?.how !== 'counted') return undefined;
  const [earlier, later] = [before.answers ?? [], after.answers ?? []];
  const [a, b] = [scoreReach(earlier), scoreReach(later)];
  if (a === undefined || b === undefined) return undefined;
  const change = scoreIn(later) - scoreIn(earlier);
  return { from: change - Math.hypot(a, b), to: change + Math.hypot(a, b) };
}

function scoreIn(answers: readonly number[]): number {
  const { promoters, detractors } = campsOf(answers);
  return ((promoters - detractors) / sum(answers)) * 100;
}

/** The counts of a figure that is a share in percent. */
function shareOf(figure: Figure | undefined, metric: Counted): { part: number; whole: number } | undefined {
  if (figure?.how !== 'counted') return undefined;
  if (metric.answers === 'marks') {
    const whole = sum(figure.answers ?? []);
    return whole > 0 ? { part: figure.answers!.at(-1)!, whole } : undefined;
  }
  const { part, whole } = figure;
  const isShare =
    metric.ratio?.times === 100 && part !== undefined && whole !== undefined && whole > 0 && part <= whole;
  return isShare ? { part, whole } : undefined;
}

function scaled(interval: Interval | undefined): Interval | undefined {
  return interval && { from: interval.from * 100, to: interval.to * 100 };
}
