import { scaleLinear } from 'd3-scale';
import { lineRadial, symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape';
import { canvas, svg, widthOf, type Drawing, type Room } from './drawing.ts';
import type { Series } from './lines.ts';
import type { ChartWords } from './plot.ts';

export interface RadarParts extends ChartWords {
  /** What each arm measures, from the top and on clockwise. At least three. */
  arms: readonly string[];
  /** A value for each arm. An arm without one leaves a gap, never a zero. */
  series: readonly Series[];
  /** The rings: the least value lies next to the middle, the greatest at the edge. */
  rings: readonly number[];
}

const shapes = { first: symbolCircle, second: symbolSquare, third: symbolDiamond };

/** Values on arms around a middle, one closed line a series; for a few traits that are marked on one scale. */
export function radar({ arms, series, rings, ...words }: RadarParts): Drawing {
  return (room) => {
    const line = 16 * room.zoom;
    const names = arms.map((arm) => widthOf(arm, room));
    // A name that is wider than this is pushed in, above or below its arm.
    const side = Math.min(Math.max(...names) + 12, room.width * 0.2);
    const radius = Math.max(60 * room.zoom, Math.min(150 * room.zoom, room.width / 2 - side));
    const height = radius * 2 + line * 4;
    const middle = { x: room.width / 2, y: height / 2 };
    const out = scaleLinear([Math.min(...rings) - 1, Math.max(...rings)], [0, radius]);
    const root = canvas(room, height, words);
    const shape = svg('g', { transform: `translate(${middle.x},${middle.y})` });
    root.append(shape);
    drawGround(shape, { arms, rings, out, radius });
    for (const one of series) drawSeries(shape, one, { arms, out });
    for (const ring of rings) shape.append(svg('text', { x: 4, y: -out(ring) + 4, 'data-axis': '' }, String(ring)));
    for (const [index, arm] of arms.entries()) shape.append(nameOf(arm, angleOf(index, arms), radius, room));
    return root;
  };
}

interface Ground {
  arms: readonly string[];
  rings: readonly number[];
  out: (value: number) => number;
  radius: number;
}

function drawGround(shape: SVGGElement, { arms, rings, out, radius }: Ground): void {
  const around = lineRadial<number>().angle((arm) => angleOf(arm, arms));
  for (const ring of rings) {
    const path = around.radius(out(ring))([...arms.keys(), 0]);
    shape.append(svg('path', { d: path ?? '', fill: 'none', 'data-grid': ring === rings.at(-1) ? 'base' : '' }));
  }
  for (const index of arms.keys()) {
    const [x, y] = at(angleOf(index, arms), radius);
    shape.append(svg('line', { x1: 0, y1: 0, x2: x, y2: y, 'data-grid': '' }));
  }
}

/** A line around the middle, open where a value is missing, and a point a value. */
function drawSeries(
  shape: SVGGElement,
  { name, values, tone = 'first' }: Series,
  { arms, out }: Pick<Ground, 'arms' | 'out'>,
): void {
  const places = [...arms.keys(), 0];
  const path = lineRadial<number>()
    .defined((arm) => values[arm] !== undefined)
    .angle((arm) => angleOf(arm, arms))
    .radius((arm) => out(values[arm]!));
  shape.append(svg('path', { d: path(places) ?? '', 'data-line': tone }));
  const d = symbol(shapes[tone], 60)() ?? '';
  for (const [index, arm] of arms.entries()) {
    const value = values[index];
    if (value === undefined) continue;
    const [x, y] = at(angleOf(index, arms), out(value));
    const words = svg('title', {}, `${name}, ${arm}: ${value}`);
    shape.append(svg('path', { d, transform: `translate(${x},${y})`, 'data-point': tone }, words));
  }
}

/** The name of an arm, outside of its end. */
function nameOf(arm: string, angle: number, radius: number, room: Room): SVGTextElement {
  const [x, y] = at(angle, radius + 12 * room.zoom);
  const lies = Math.abs(x) < 4 ? 'middle' : x > 0 ? 'start' : 'end';
  // A name at the side that would leave the drawing is pushed in, and clear of the arm.
  const width = widthOf(arm, room);
  const most = room.width / 2 - 2;
  const end = lies === 'start' ? x + width : lies === 'end' ? -x + width : 0;
  const isPushed = end > most;
  const push = isPushed ? Math.sign(x) * (end - most) : 0;
  const down = isPushed ? Math.sign(y || 1) * 16 * room.zoom : 0;
  return svg('text', { x: x - push, y: y + down, dy: '0.35em', 'text-anchor': lies }, arm);
}

function angleOf(index: number, arms: readonly string[]): number {
  return (index / arms.length) * 2 * Math.PI;
}

/** A place at an angle from the top, clockwise. */
function at(angle: number, radius: number): [x: number, y: number] {
  return [Math.sin(angle) * radius, -Math.cos(angle) * radius];
}
