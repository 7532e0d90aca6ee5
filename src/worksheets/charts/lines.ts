import { scalePoint } from 'd3-scale';
import { line, symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape';
import { svg, type Drawing, type Mark } from './drawing.ts';
import { labelsBelow, levelMarks, plotIn, type Axis, type ChartWords, type Plot } from './plot.ts';

/** One line of a chart. A place without a value is a gap, never a zero. */
export interface Series {
  name: string;
  values: readonly (number | undefined)[];
  tone?: 'first' | 'second' | 'third';
}

export interface LinesParts extends ChartWords {
  /** What stands below each place: weeks, months. */
  labels: readonly string[];
  series: readonly Series[];
  x: string;
  y: Axis;
  /** Values to hold the lines against, lying across the chart. */
  marks?: readonly Mark[];
  /** The axis begins at zero, unless only differences matter. */
  fromZero?: boolean;
}

/** The shape of the points of each line, so that lines are told apart without colours. */
const shapes = { first: symbolCircle, second: symbolSquare, third: symbolDiamond };

/** How values go over time: a point a value, joined where none is missing between them. */
export function lines({ labels, series, x, y, marks = [], fromZero = true, ...words }: LinesParts): Drawing {
  const values = series.flatMap(({ values }) => values.filter((value) => value !== undefined));
  const all = [...values, ...marks.map(({ at }) => at), ...(fromZero ? [0] : [])];
  const greatest = Math.max(...all, fromZero ? 1 : Number.NEGATIVE_INFINITY);
  const range: [number, number] = all.length === 0 ? [0, 1] : [Math.min(...all), greatest];

  return (room) => {
    const plot = plotIn(room, { words, x, y, range, linesAbove: 0.6 });
    const across = scalePoint<number>(labels.keys(), [plot.left, plot.right]).padding(0.5);
    const sayMarks = levelMarks(plot, marks, series[0]?.values);
    for (const one of series) drawSeries(plot, one, { at: (index) => across(index)!, labels, say: y.say ?? String });
    sayMarks();
    labelsBelow(
      plot,
      room,
      labels.map((label, index) => ({ at: across(index)!, words: label })),
    );
    return plot.root;
  };
}

interface Places {
  at: (index: number) => number;
  labels: readonly string[];
  say: (value: number) => string;
}

function drawSeries(plot: Plot, { name, values, tone = 'first' }: Series, { at, labels, say }: Places): void {
  const path = line<number | undefined>()
    .defined((value) => value !== undefined)
    .x((_, index) => at(index))
    .y((value) => plot.y(value!));
  plot.root.append(svg('path', { d: path(values) ?? '', 'data-line': tone }));
  const d = symbol(shapes[tone], values.length > 60 ? 16 : 44)() ?? '';
  for (const [index, value] of values.entries()) {
    if (value === undefined) continue;
    const words = svg('title', {}, `${name}, ${labels[index]}: ${say(value)}`);
    plot.root.append(
      svg('path', { d, transform: `translate(${at(index)},${plot.y(value)})`, 'data-point': tone }, words),
    );
  }
}

/** The sign of a line, for the words that say which line is which. */
export function signOf(tone: 'first' | 'second' | 'third'): SVGSVGElement {
  return svg(
    'svg',
    { viewBox: '0 0 28 12', width: 28, height: 12, 'aria-hidden': 'true' },
    svg('path', { d: 'M0 6H28', 'data-line': tone }),
    svg('path', { d: symbol(shapes[tone], 44)() ?? '', transform: 'translate(14,6)', 'data-point': tone }),
  );
}
