import { levels, type Level } from '../model/fields.ts';
import type { Ladder, LadderRole } from './ladder.ts';
import { layOutGraph, type Edge, type GraphLayout, type Point } from './lay-out-graph.ts';
import { drawn } from './scenario-map.ts';
import { wrapWords } from './wrap-words.ts';

/** The size of a role's box, and how many characters of its title fit on a line. */
export const rung = { width: 106, height: 60, characters: 14 };

/** The ladder as it is drawn: the highest level at the top. */
export interface LadderDrawing {
  width: number;
  height: number;
  bands: { level: Level; y: number; height: number }[];
  boxes: (Point & { role: LadderRole; lines: string[] })[];
  ups: LadderLine[];
  across: LadderLine[];
}

/** A line with an arrow at one end, or at both. */
export interface LadderLine {
  path: string;
  arrows: string[];
}

type Ways = Ladder['ups'];

/** Room above the boxes of a level, for its name, and below them. */
const [head, foot] = [24, 10];

/** Draws a ladder: each level a band, a step up an arrow from below, a change to the side a line with two arrows. */
export function drawLadder(ladder: Ladder): LadderDrawing {
  const { roles, ups, across } = ladder;
  const first = layOut(ladder, []);
  const topOf = (id: string) => first.boxes.get(id)!.y;
  const isLevel = ({ from, to }: { from: string; to: string }) => topOf(from) === topOf(to);
  // A change between two rows is led around the boxes as a step up is; one within a row needs no way around.
  const slanting = across
    .filter((way) => !isLevel(way))
    .map(({ from, to }) => (topOf(from) > topOf(to) ? { from, to } : { from: to, to: from }));
  const layout = layOut(ladder, slanting);
  const placeOf = (id: string) => lower(layout.boxes.get(id)!);
  const lineOf = ({ from, to }: { from: string; to: string }) => (layout.lines.get(`${from} ${to}`) ?? []).map(lower);
  const level = across.filter(isLevel).map(({ from, to }) =>
    besides(
      placeOf(from),
      placeOf(to),
      roles.map(({ link }) => placeOf(link.id)),
    ),
  );
  return {
    width: layout.width,
    height: layout.height + head + foot,
    bands: present(roles).map((name) =>
      bandOf(
        name,
        idsAt(roles, name).map((id) => placeOf(id).y),
      ),
    ),
    boxes: roles.map((role) => ({
      role,
      lines: wrapWords(role.link.title, rung.characters, 2),
      ...placeOf(role.link.id),
    })),
    ups: ups.map((way) => ({ path: drawn(lineOf(way)).path, arrows: [drawn(lineOf(way)).arrow] })),
    across: [...slanting.map(lineOf), ...level].map(twoWays),
  };
}

/** Places the roles: those of a level above all of the level before, those that nothing leads to at the foot of theirs. */
function layOut({ roles, ups }: Ladder, slanting: Ways): GraphLayout {
  const boxes = roles.map(({ link }) => ({ id: link.id, width: rung.width, height: rung.height }));
  const borders = present(roles).map((level) => ({ id: `below ${level}`, width: 1, height: 1 }));
  const holds = present(roles).flatMap((level, index): Edge[] => {
    const border = `below ${level}`;
    const own = idsAt(roles, level);
    const isRoot = (id: string) => !ups.some(({ from, to }) => to === id && own.includes(from));
    return [
      ...own.map((id) => ({ id: `${id} over`, from: border, to: id, weight: isRoot(id) ? 4 : 0 })),
      ...own.flatMap((id) => {
        const above = present(roles)[index + 1];
        return above ? [{ id: `${id} under`, from: id, to: `below ${above}`, weight: 0 }] : [];
      }),
    ];
  });
  const steps = ups.map((way) => ({ id: `${way.from} ${way.to}`, ...way, rows: 2, weight: 2 }));
  const sides = slanting.map((way) => ({ id: `${way.from} ${way.to}`, ...way, weight: 0 }));
  return layOutGraph([...boxes, ...borders], [...steps, ...sides, ...holds], { gap: 14, rowGap: 27, upwards: true });
}

/** Everything stands below the name of the highest level. */
function lower({ x, y }: Point): Point {
  return { x, y: y + head };
}

function present(roles: readonly LadderRole[]): Level[] {
  return levels.filter((level) => roles.some((role) => role.level === level));
}

function idsAt(roles: readonly LadderRole[], level: Level): string[] {
  return roles.filter((role) => role.level === level).map(({ link }) => link.id);
}

function bandOf(level: Level, tops: readonly number[]): LadderDrawing['bands'][number] {
  const first = Math.min(...tops) - head;
  return { level, y: first, height: Math.max(...tops) + rung.height + foot - first };
}

/** The way between two boxes of a row: from side to side, or below the boxes that stand between them. */
function besides(a: Point, b: Point, all: readonly Point[]): Point[] {
  const [left, right] = a.x <= b.x ? [a, b] : [b, a];
  const isBetween = ({ x, y }: Point) => y === left.y && x > left.x && x < right.x;
  const [from, to] = [left.x + rung.width, right.x];
  const y = left.y + rung.height / 2;
  if (!all.some(isBetween))
    return [
      { x: from, y },
      { x: to, y },
    ];
  const [start, end] = [left.x + rung.width / 2, right.x + rung.width / 2];
  const [top, bottom] = [left.y + rung.height, left.y + rung.height + 18];
  return [
    { x: start, y: top },
    { x: start, y: bottom },
    { x: end, y: bottom },
    { x: end, y: top },
  ];
}

function twoWays(points: readonly Point[]): LadderLine {
  const forth = drawn(points);
  return { path: forth.path, arrows: [forth.arrow, drawn(points.toReversed()).arrow] };
}
