import { scaleBand } from 'd3-scale';
import { svg, widthOf, type Drawing, type Mark, type Tone } from './drawing.ts';
import { labelsBelow, levelMarks, plotIn, type Axis, type ChartWords } from './plot.ts';
import { tonesFor } from './tones.ts';

/** A column of a chart. Its label is short; for long ones there are `bars`. */
export interface Column {
  label: string;
  value: number;
  tone?: Tone;
}

export interface ColumnsParts extends ChartWords {
  columns: readonly Column[];
  /** What the columns are. */
  x: string;
  /** What their height counts. */
  y: Axis;
  /** Values to hold the columns against. */
  marks?: readonly Mark[];
}

/** Columns beside one another, each with its value above it where there is room. */
export function columns({ columns, x, y, marks = [], ...words }: ColumnsParts): Drawing {
  const values = [...columns.map(({ value }) => value), ...marks.map(({ at }) => at)];
  const range: [number, number] = [Math.min(0, ...values), Math.max(1, ...values)];
  const isWhole = values.every((value) => Number.isInteger(value));

  return (room) => {
    const plot = plotIn(room, { words, x, y, range, isWhole, linesAbove: 0.6 });
    const toneOf = tonesFor(plot.root);
    const across = scaleBand<number>(columns.keys(), [plot.left, plot.right]).paddingInner(0.25).paddingOuter(0.15);
    const labels = columns.map(({ label }, index) => ({ at: across(index)! + across.bandwidth() / 2, words: label }));
    const say = y.say ?? String;
    const fits = columns.every(({ value }) => widthOf(say(value), room) <= across.step());
    for (const [index, { label, value, tone = 'first' }] of columns.entries()) {
      const [top, bottom] = [plot.y(Math.max(0, value)), plot.y(Math.min(0, value))];
      plot.root.append(
        svg(
          'rect',
          { x: across(index)!, y: top, width: across.bandwidth(), height: bottom - top, ...toneOf(tone) },
          svg('title', {}, `${label}: ${say(value)}`),
        ),
      );
      if (fits && value !== 0)
        plot.root.append(svg('text', { x: labels[index]!.at, y: top - 5, 'text-anchor': 'middle' }, say(value)));
    }
    labelsBelow(plot, room, labels);
    levelMarks(plot, marks)();
    return plot.root;
  };
}
