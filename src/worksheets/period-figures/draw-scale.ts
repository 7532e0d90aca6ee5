import { metricScale } from '../../model/metric-scale.ts';
import type { ScorecardMetric } from '../../workspace/scorecards.ts';
import { svg } from '../charts/drawing.ts';
import type { Making } from './making.ts';
import { sayMarks, sayNumber } from './say.ts';

/** Widths in percent of the narrowest drawing that a letter takes: a word without room for it is left out. */
const letter = 2.3;

/** A metric's scale with the figure of the period and the one before. The three states differ in stroke, not in colour alone. */
export function drawScale(
  metric: ScorecardMetric,
  { now, before }: { now: number | undefined; before: number | undefined },
  making: Making,
): SVGSVGElement {
  const { texts, lang } = making;
  const scale = metricScale(metric, metric.unit);
  const percent = (at: number): string => `${Math.round(at * 10) / 10}%`;
  const root = svg('svg', { role: 'img', class: 'wb-scale', height: '3.7rem' });
  root.setAttribute('aria-label', sayMarks(metric, making));
  for (const { state, from, to } of scale.zones) {
    root.append(
      svg('line', { 'data-state': state, x1: percent(from), x2: percent(to), y1: '1rem', y2: '1rem' }),
      ...(texts[state].length * letter < to - from
        ? [svg('text', { x: percent((from + to) / 2), y: '2.25rem', 'text-anchor': 'middle' }, texts[state])]
        : []),
    );
  }
  for (const { value, at } of scale.marks) {
    const anchor = at > 97 ? 'end' : at < 3 ? 'start' : 'middle';
    root.append(
      svg('line', { 'data-turn': '', x1: percent(at), x2: percent(at), y1: '0.5rem', y2: '2.5rem' }),
      svg('text', { 'data-turn': '', x: percent(at), y: '3.5rem', 'text-anchor': anchor }, sayNumber(value, lang, 6)),
    );
  }
  for (const [name, value] of Object.entries({ before, now }))
    if (value !== undefined)
      root.append(svg('circle', { 'data-point': name, cx: percent(scale.at(value)), cy: '1rem', r: 6 }));
  return root;
}
