import { scaleLinear } from 'd3-scale';
import { svg, type Drawing, type Mark, type Tone } from './drawing.ts';
import { labelsBelow, plotIn, uprightMarks, type Axis, type ChartWords } from './plot.ts';
import { tonesFor } from './tones.ts';

/** How many values lie from one value up to another one. */
export interface Bin {
  from: number;
  to: number;
  count: number;
  /** What stands below it. */
  label: string;
  tone?: Tone;
}

export interface HistogramParts extends ChartWords {
  /** Side by side, from the least to the greatest. */
  bins: readonly Bin[];
  x: string;
  y: Axis;
  /** Values that stand upright among the bins: the mean, the alarm value. */
  marks?: readonly Mark[];
}

/** How values are spread: a column a bin, each as broad as its bin, and lines where something is to be seen. */
export function histogram({ bins, x, y, marks = [], ...words }: HistogramParts): Drawing {
  const say = y.say ?? String;
  const range: [number, number] = [0, Math.max(1, ...bins.map(({ count }) => count))];

  return (room) => {
    const plot = plotIn(room, { words, x, y, range, isWhole: true, linesAbove: marks.length });
    const toneOf = tonesFor(plot.root);
    const across = scaleLinear([bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1], [plot.left, plot.right]);
    for (const { from, to, count, label, tone = 'first' } of bins) {
      const top = plot.y(count);
      plot.root.append(
        svg(
          'rect',
          {
            x: across(from) + 1,
            y: top,
            width: Math.max(1, across(to) - across(from) - 2),
            height: plot.bottom - top,
            ...toneOf(tone),
          },
          svg('title', {}, `${label}: ${say(count)}`),
        ),
      );
    }
    labelsBelow(
      plot,
      room,
      bins.map(({ from, to, label }) => ({ at: across((from + to) / 2), words: label })),
    );
    const [first, last] = across.domain() as [number, number];
    const within = marks.map((mark) => ({ ...mark, x: across(Math.min(Math.max(mark.at, first), last)) }));
    uprightMarks(plot, room, within);
    return plot.root;
  };
}

/**
 * Bins for whole numbers, one a number, from the least one to the greatest; what is beyond `most` is counted together in the
 * last bin, whose label says so: `15+`.
 */
export function wholeBins(
  values: readonly number[],
  most: number,
  toneOf: (value: number) => Tone = () => 'first',
): Bin[] {
  if (values.length === 0) return [];
  const first = values.reduce((least, value) => Math.min(least, value));
  const last = Math.max(
    first,
    Math.min(
      most,
      values.reduce((greatest, value) => Math.max(greatest, value)),
    ),
  );
  const counts = Array.from({ length: last - first + 1 }, () => 0);
  let isCut = false;
  for (const value of values) {
    isCut ||= value > last;
    counts[Math.min(value, last) - first]! += 1;
  }
  return counts.map((count, index) => {
    const value = first + index;
    const label = isCut && value === last ? `${value}+` : String(value);
    return { from: value - 0.5, to: value + 0.5, count, label, tone: toneOf(value) };
  });
}
