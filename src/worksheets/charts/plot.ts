import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { canvas, svg, widthOf, type Mark, type Room } from './drawing.ts';

/** What an axis measures, with its unit, and how its values are said. */
export interface Axis {
  title: string;
  say?: (value: number) => string;
}

/** What every chart says of itself. */
export interface ChartWords {
  title: string;
  /** What the drawing shows, in a sentence. */
  says: string;
}

/** Where the shapes of a chart are drawn, between its axes. */
export interface Plot {
  root: SVGSVGElement;
  left: number;
  right: number;
  top: number;
  bottom: number;
  y: ScaleLinear<number, number>;
}

interface PlotParts {
  words: ChartWords;
  x: string;
  y: Axis;
  /** The least and the greatest value of the upright axis. */
  range: readonly [number, number];
  /** Lines of text that stand above the shapes. */
  linesAbove?: number;
  /** The axis must have whole numbers only. */
  isWhole?: boolean;
}

/** The frame of a chart: the upright axis with its lines, and the titles of both axes. */
export function plotIn(room: Room, { words, x, y, range, linesAbove = 0, isWhole = false }: PlotParts): Plot {
  const line = 16 * room.zoom;
  const height = Math.round(
    Math.min(320, Math.max(room.width < 260 ? 195 : 220, room.width * 0.55)) * (0.6 + 0.4 * room.zoom),
  );
  const scale = scaleLinear().domain(range).nice(5);
  const say = y.say ?? String;
  const ticks = scale.ticks(5).filter((tick) => !isWhole || Number.isInteger(tick));
  const root = canvas(room, height, words);
  const left = Math.max(...ticks.map((tick) => widthOf(say(tick), room))) + 12;
  const plot = {
    ...{ root, left, right: room.width - 8 },
    top: line * (1.5 + linesAbove),
    bottom: height - line * 2.6,
    y: scale,
  };
  scale.range([plot.bottom, plot.top]);
  root.append(
    svg('text', { x: 0, y: line * 0.85, 'data-axis': '' }, y.title),
    svg('text', { x: (left + plot.right) / 2, y: height - line * 0.35, 'text-anchor': 'middle', 'data-axis': '' }, x),
    ...ticks.flatMap((tick) => [
      svg('line', {
        x1: left,
        x2: plot.right,
        y1: scale(tick),
        y2: scale(tick),
        'data-grid': tick === 0 ? 'base' : '',
      }),
      svg('text', { x: left - 6, y: scale(tick), dy: '0.32em', 'text-anchor': 'end' }, say(tick)),
    ]),
  );
  return plot;
}

/** Words below the shapes, as many as there is room for: each, or every second, third … of them. */
export function labelsBelow(plot: Plot, room: Room, labels: readonly { at: number; words: string }[]): void {
  const widest = Math.max(0, ...labels.map(({ words }) => widthOf(words, room))) + 8;
  const step = (plot.right - plot.left) / Math.max(1, labels.length);
  const every = Math.max(1, Math.ceil(widest / step));
  const half = widest / 2;
  for (const [index, { at, words }] of labels.entries()) {
    if (index % every !== 0) continue;
    const x = Math.min(Math.max(at, half - 8), room.width - half + 8);
    plot.root.append(svg('text', { x, y: plot.bottom + 16 * room.zoom, 'text-anchor': 'middle' }, words));
  }
}

/** Lines that stand upright in a chart, each with its words on a line of its own above the shapes. */
export function uprightMarks(plot: Plot, room: Room, marks: readonly (Mark & { x: number })[]): void {
  for (const [index, { x, words, tone }] of marks.entries()) {
    const y = (16 * (1.5 + index) + 12) * room.zoom;
    const isAtEnd = x + widthOf(words, room) + 6 > room.width;
    plot.root.append(
      svg('line', { x1: x, x2: x, y1: y - 10 * room.zoom, y2: plot.bottom, 'data-mark': tone }),
      svg('text', { x: x + (isAtEnd ? -5 : 5), y, 'text-anchor': isAtEnd ? 'end' : 'start', 'data-halo': '' }, words),
    );
  }
}

/**
 * Lines that lie across a chart, and their words above them: at the right, unless the values there come closer to the words
 * than those at the left. What it returns puts the words above everything that was drawn in between.
 */
export function levelMarks(
  plot: Plot,
  marks: readonly Mark[],
  values: readonly (number | undefined)[] = [],
): () => void {
  const third = Math.ceil(values.length / 3);
  const [first, last] = [values.slice(0, third), values.slice(-third)];
  let above: { y: number; isLeft: boolean } | undefined;
  const words = marks.map(({ at, words, tone }) => {
    const y = plot.y(at);
    plot.root.append(svg('line', { x1: plot.left, x2: plot.right, y1: y, y2: y, 'data-mark': tone }));
    // Where two lines lie so close that the words of one would cover those of the other, they stand at either end.
    const isLeft =
      above && Math.abs(above.y - y) < 16 ? !above.isLeft : distance(plot, first, y - 9) > distance(plot, last, y - 9);
    above = { y, isLeft };
    const [x, anchor] = isLeft ? [plot.left + 2, 'start'] : [plot.right, 'end'];
    return svg('text', { x, y: y - 5, 'text-anchor': anchor, 'data-halo': '' }, words);
  });
  return () => plot.root.append(...words);
}

/** How close some values come to a height; values that are missing do not. */
function distance({ y }: Plot, values: readonly (number | undefined)[], height: number): number {
  return Math.min(...values.map((value) => (value === undefined ? Infinity : Math.abs(y(value) - height))));
}
