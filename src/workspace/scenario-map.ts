import { curveBasis, line } from 'd3-shape';
import type { DataOf } from '../model/page.ts';
import { layOutGraph, type Point } from './lay-out-graph.ts';
import { allMoments, scenarioTree, type Moment } from './scenario-tree.ts';
import { wrapWords } from './wrap-words.ts';

type Verdict = Moment['choices'][number]['verdict'];

/** A moment of the map: where its box stands, and what is written in it. */
export interface MapBox extends Point {
  moment: Moment;
  isEnd: boolean;
  lines: string[];
}

/** A choice of the map: its line, and the arrow at its end. */
export interface MapLine {
  verdict: Verdict;
  path: string;
  arrow: string;
  label: string;
}

/** The branches of a case as they are drawn, and what can be said of them in figures. */
export interface ScenarioMap {
  width: number;
  height: number;
  boxes: MapBox[];
  lines: MapLine[];
  ends: number;
  /** The fewest and the most choices from the start to an end; without the most where ways lead back. */
  shortest: number | undefined;
  longest: number | undefined;
}

/** The size of a box, and how many characters are written in it. */
export const mapBox = { width: 166, height: 66, characters: 23, lines: 3 };

/** Draws the branches of a case: the start at the top, each choice leading down. */
export function scenarioMap(data: DataOf<'scenario'>): ScenarioMap {
  const moments = allMoments(scenarioTree(data));
  const boxes = moments.map(({ id }) => ({ id, width: mapBox.width, height: mapBox.height }));
  const known = new Set(moments.map(({ id }) => id));
  const choices = moments.flatMap(({ id: from, choices: own }) =>
    own.filter(({ to }) => known.has(to)).map((choice) => ({ ...choice, id: `${from} ${choice.id}`, from })),
  );
  const { width, height, boxes: places, lines } = layOutGraph(boxes, choices, { gap: 18, rowGap: 44 });
  return {
    width,
    height,
    boxes: moments.map((moment) => ({
      moment,
      isEnd: moment.choices.length === 0,
      lines: wrapWords(moment.says.replaceAll(/["“”]/g, ''), mapBox.characters, mapBox.lines - 1),
      ...places.get(moment.id)!,
    })),
    lines: choices.map(({ id, verdict, label }) => ({ verdict, label, ...drawn(lines.get(id) ?? []) })),
    ends: moments.filter(({ choices: own }) => own.length === 0).length,
    ...lengthsOf(data),
  };
}

const smooth = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
)
  .curve(curveBasis)
  .digits(1);

/** A line through points, and an arrowhead at its last one. */
export function drawn(points: readonly Point[]): { path: string; arrow: string } {
  const [before, end] = points.slice(-2);
  if (!before || !end) return { path: '', arrow: '' };
  const angle = Math.atan2(end.y - before.y, end.x - before.x);
  const corner = (length: number, turn: number) =>
    [end.x - length * Math.cos(angle + turn), end.y - length * Math.sin(angle + turn)]
      .map((value) => Math.round(value * 10) / 10)
      .join(',');
  return { path: smooth(points) ?? '', arrow: [`${end.x},${end.y}`, corner(9, 0.4), corner(9, -0.4)].join(' ') };
}

/** The fewest and the most choices that lead to an end. */
function lengthsOf({ start, nodes }: DataOf<'scenario'>): {
  shortest: number | undefined;
  longest: number | undefined;
} {
  const next = new Map(nodes.map(({ id, choices }) => [id, choices.map(({ to }) => to)]));
  const found = new Map<string, { shortest: number; longest: number }>();
  const open = new Set<string>();
  let leadsBack = false;
  const measure = (id: string): { shortest: number; longest: number } => {
    if (found.has(id)) return found.get(id)!;
    if (open.has(id)) {
      leadsBack = true;
      return { shortest: Number.POSITIVE_INFINITY, longest: 0 };
    }
    open.add(id);
    const ways = (next.get(id) ?? []).map(measure);
    open.delete(id);
    const lengths =
      ways.length === 0
        ? { shortest: 0, longest: 0 }
        : {
            shortest: 1 + Math.min(...ways.map(({ shortest }) => shortest)),
            longest: 1 + Math.max(...ways.map(({ longest }) => longest)),
          };
    found.set(id, lengths);
    return lengths;
  };
  const { shortest, longest } = measure(start);
  // Where ways lead back, what was measured on the way round is not the whole of it.
  return leadsBack ? { shortest: undefined, longest: undefined } : { shortest, longest };
}
