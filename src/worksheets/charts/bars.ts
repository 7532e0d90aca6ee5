import { scaleLinear } from 'd3-scale';
import { canvas, svg, widthOf, type Drawing, type Room } from './drawing.ts';
import type { Column } from './columns.ts';
import type { Axis, ChartWords } from './plot.ts';
import { tonesFor } from './tones.ts';

export interface BarsParts extends ChartWords {
  bars: readonly Column[];
  /** What their length counts. */
  x: Axis;
}

/** Bars below one another: for names that are too long to stand side by side. None may be below zero. */
export function bars({ bars, x, ...words }: BarsParts): Drawing {
  const say = x.say ?? String;
  const most = Math.max(Number.MIN_VALUE, ...bars.map(({ value }) => value));

  return (room) => {
    const line = 16 * room.zoom;
    const isNarrow = room.width < 480 * room.zoom;
    const step = line * (isNarrow ? 2.7 : 1.9);
    const left = isNarrow ? 0 : nameWidth(bars, room);
    const along = scaleLinear([0, most], [0, room.width - left - longest(bars, say, room) - 10]);
    const root = canvas(room, step * bars.length + line * 1.6, words);
    const toneOf = tonesFor(root);
    root.append(svg('text', { x: left, y: line * 0.85, 'data-axis': '' }, x.title));
    for (const [index, { label, value, tone = 'first' }] of bars.entries()) {
      const top = line * 1.4 + step * index;
      const bar = isNarrow ? top + line * 1.25 : top + line * 0.25;
      root.append(
        svg(
          'text',
          {
            x: isNarrow ? 0 : left - 8,
            y: isNarrow ? top + line : bar + line * 0.85,
            'text-anchor': isNarrow ? 'start' : 'end',
          },
          label,
        ),
        svg(
          'rect',
          { x: left, y: bar, width: Math.max(1, along(value)), height: line * 1.1, ...toneOf(tone) },
          svg('title', {}, `${label}: ${say(value)}`),
        ),
        svg('text', { x: left + along(value) + 6, y: bar + line * 0.85 }, say(value)),
      );
    }
    return root;
  };
}

function nameWidth(bars: readonly Column[], room: Room): number {
  return Math.min(room.width * 0.4, Math.max(...bars.map(({ label }) => widthOf(label, room))) + 14);
}

function longest(bars: readonly Column[], say: (value: number) => string, room: Room): number {
  // A tenth more: currencies have capital letters, which are broader.
  return 1.1 * Math.max(0, ...bars.map(({ value }) => widthOf(say(value), room)));
}
