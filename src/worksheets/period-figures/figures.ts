import type { Day } from '../../base/day.ts';
import type { ScorecardMetric } from '../../workspace/scorecards.ts';

/** What was entered for a metric. Both ways are kept, so that changing between them loses nothing. */
export interface Figure {
  how: 'typed' | 'counted';
  value?: number;
  /** How often each answer was given, the lowest first. */
  answers?: number[];
  part?: number;
  whole?: number;
  /** Why it moved, in a sentence. */
  why?: string;
}

/** Something that a meeting decided. */
export interface Decision {
  id: string;
  what: string;
  who: string;
  by: string;
}

/** A meeting over a scorecard. */
export interface Meeting {
  on: Day | '';
  decisions: Decision[];
}

/** The figures of a period, for all scorecards, and what each scorecard's meeting decided. */
export interface PeriodData {
  /** `2026-10`, `2026-Q3`, `2026-W42` or `2026`. */
  period: string;
  figures: Record<string, Figure>;
  /** By the id of the scorecard. */
  meetings: Record<string, Meeting>;
  /** Its figures are made up, to show how the sheet works. */
  isExample?: true;
}

/** The marks that customers give, and the scale on which they say whether they would recommend us: least and greatest answer. */
export const scales = { marks: [1, 5], recommendation: [0, 10] } as const satisfies Record<string, readonly number[]>;

/** What a figure amounts to in the metric's unit; undefined while it is not all there. */
export function valueOf(
  figure: Figure | undefined,
  metric: Pick<ScorecardMetric, 'answers' | 'ratio'>,
): number | undefined {
  if (!figure || figure.how === 'typed') return figure?.value;
  if (metric.answers) return figure.answers && scoreOf(figure.answers, metric.answers);
  const { part, whole } = figure;
  if (!metric.ratio || part === undefined || whole === undefined || whole <= 0) return undefined;
  return (part / whole) * metric.ratio.times;
}

/** The share of best marks in percent, or the Net Promoter Score; undefined when nobody has answered. */
export function scoreOf(answers: readonly number[], kind: 'marks' | 'recommendation'): number | undefined {
  const all = sum(answers);
  if (all === 0) return undefined;
  if (kind === 'marks') return (answers.at(-1)! / all) * 100;
  const { promoters, detractors } = campsOf(answers);
  return ((promoters - detractors) / all) * 100;
}

/** How many would send a friend, how many would warn one off, and how many stand between. */
export function campsOf(answers: readonly number[]): { promoters: number; passives: number; detractors: number } {
  return {
    promoters: sum(answers.slice(9)),
    passives: sum(answers.slice(7, 9)),
    detractors: sum(answers.slice(0, 7)),
  };
}

/** All of them together. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
