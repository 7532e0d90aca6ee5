import { metricState, movedTo, type MetricState } from '../../model/metric-state.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import type { ScorecardMetric } from '../../workspace/scorecards.ts';
import { countOf, fewestAnswers, likelyChange, likelyRange } from './chance.ts';
import { campsOf, scales, valueOf, type Figure } from './figures.ts';
import type { Making } from './making.ts';
import { bestWithSameMean, satisfactionOf, storyOf, type Story } from './satisfaction.ts';
import { sayFigure, sayMove, sayNumber, sayPeriod, saySigned } from './say.ts';

/** The figure of a metric in an earlier period. */
export interface Before {
  period: string;
  figure: Figure;
}

/** What there is to say of a metric in a period. */
export interface RowReading {
  value?: number;
  state?: MetricState;
  /** How it moved since the period before. */
  change: string;
  /** What else to know: how sure it is, and what best marks and mean tell. */
  notes: string[];
  /** How everything that is said was computed. */
  how: string[];
}

/** Reads a figure against its marks and against the period before. */
export function readRow(
  metric: ScorecardMetric,
  figure: Figure | undefined,
  before: Before | undefined,
  making: Making,
): RowReading {
  const { texts } = making;
  const value = valueOf(figure, metric);
  if (!figure || value === undefined) return { change: '', notes: [], how: [] };
  const reading: RowReading = {
    value,
    state: metricState(value, metric),
    change: sayChange(metric, value, before, making),
    notes: [...chanceOf(metric, figure, before, making), ...surveyOf(metric, figure, before, making)],
    how: [howOf(metric, figure, making), texts.howState],
  };
  if (likelyRange(figure, metric)) reading.how.push(texts.howLikely);
  if (figure.how === 'counted' && metric.answers === 'marks')
    reading.how.push(texts.howMean, texts.howOpen, texts.howStory);
  return reading;
}

function sayChange(metric: ScorecardMetric, value: number, before: Before | undefined, making: Making): string {
  const { texts } = making;
  const was = before && valueOf(before.figure, metric);
  if (was === undefined) return texts.noneBefore;
  const period = sayPeriod(before!.period, making);
  const move = withoutNoise(value - was);
  if (move === 0) return fillIn(texts.unchanged, period);
  return fillIn(
    texts.since,
    metric.unit === '%' ? sayMove(move, metric, making) : saySigned(move, making.lang),
    period,
    texts[movedTo(was, value, metric)],
  );
}

/** A difference without what binary fractions add: 0.3 − 0.1 is 0.2. */
export function withoutNoise(difference: number): number {
  return Number(difference.toFixed(9));
}

function chanceOf(metric: ScorecardMetric, figure: Figure, before: Before | undefined, making: Making): string[] {
  const { texts, lang } = making;
  const range = likelyRange(figure, metric);
  const count = countOf(figure, metric);
  if (!range || count === undefined) return [];
  const said = [
    fillIn(texts.answers, sayNumber(count, lang)),
    fillIn(texts.likely, sayFigure(range.from, metric, lang), sayFigure(range.to, metric, lang)),
  ];
  if (count < fewestAnswers) return [...said, fillIn(texts.few, String(fewestAnswers))];
  const change = likelyChange(before?.figure, figure, metric);
  if (change) said.push(isChance(change) ? texts.byChance : texts.notChance);
  return [said.join(' ')];
}

/** Whether a change may be chance: its interval holds zero. */
export function isChance({ from, to }: { from: number; to: number }): boolean {
  return from <= 0 && to >= 0;
}

/** What answers say beyond their score: the mean beside the best marks, or the camps behind the score. */
function surveyOf(metric: ScorecardMetric, figure: Figure, before: Before | undefined, making: Making): string[] {
  if (figure.how !== 'counted' || !figure.answers || !metric.answers) return [];
  if (metric.answers === 'recommendation') {
    const { promoters, passives, detractors } = campsOf(figure.answers);
    return [
      fillIn(making.texts.camps, ...[promoters, passives, detractors].map((count) => sayNumber(count, making.lang))),
    ];
  }
  return marksOf(figure.answers, before, making);
}

function marksOf(answers: readonly number[], before: Before | undefined, making: Making): string[] {
  const { texts, lang } = making;
  const after = satisfactionOf(answers, scales.marks[0]);
  if (!after) return [];
  const mean = sayNumber(after.mean, lang, 2);
  const open = bestWithSameMean(answers);
  const said = [
    fillIn(texts.besideMean, `${sayNumber(after.topBox, lang)}\u00a0%`, mean),
    fillIn(
      texts.openMean,
      mean,
      ...[after.count, open.fewest, open.most, after.best].map((count) => sayNumber(count, lang)),
    ),
  ];
  const earlier = before?.figure.how === 'counted' && before.figure.answers;
  const was = earlier && satisfactionOf(earlier, scales.marks[0]);
  if (was) said.push(...sayStory(storyOf(was, after, answers.length - 1), before.period, making));
  return said;
}

function sayStory({ kind, mean, topBox, low }: Story, period: string, making: Making): string[] {
  const { texts, lang } = making;
  const text = {
    hidden: texts.storyHidden,
    opposite: texts.storyOpposite,
    together: texts.storyTogether,
    still: texts.storyStill,
  }[kind];
  const story = fillIn(text, sayPeriod(period, making), saySigned(mean, lang, 2), saySigned(topBox, lang, 1));
  return [story, ...(low ? [fillIn(texts.lowGrew, String(low.before), String(low.after))] : [])];
}

function howOf({ answers, ratio }: ScorecardMetric, figure: Figure, { texts, lang }: Making): string {
  if (figure.how === 'typed') return texts.howTyped;
  if (answers) return answers === 'marks' ? texts.howTop : texts.howScore;
  const { part, whole, times } = ratio!;
  return times === 1
    ? fillIn(texts.howRatio, part, whole)
    : fillIn(texts.howRatioTimes, part, whole, sayNumber(times, lang));
}
