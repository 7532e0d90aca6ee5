import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';

/** A box to be placed. */
export interface Box {
  id: string;
  width: number;
  height: number;
}

/** A line between two boxes. */
export interface Edge {
  id: string;
  from: string;
  to: string;
  /** How many rows it leads over at least. */
  rows?: number;
  /** How much it is worth that it is short and straight. */
  weight?: number;
}

export interface Point {
  x: number;
  y: number;
}

/** Where everything stands, from the top left corner of the drawing. */
export interface GraphLayout {
  width: number;
  height: number;
  /** The top left corner of each box. */
  boxes: ReadonlyMap<string, Point>;
  /** The points that a line goes through, first and last on the borders of its boxes. */
  lines: ReadonlyMap<string, Point[]>;
}

/** Room for the thickness of a line. */
const margin = 2;

/** Places boxes in rows so that lines lead on from row to row and cross as little as may be. The same in, the same out. */
export function layOutGraph(
  boxes: readonly Box[],
  edges: readonly Edge[],
  { gap, rowGap, upwards = false }: { gap: number; rowGap: number; upwards?: boolean },
): GraphLayout {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
  graph.setGraph({
    rankdir: upwards ? 'BT' : 'TB',
    nodesep: gap,
    edgesep: gap / 2,
    ranksep: rowGap,
    marginx: margin,
    marginy: margin,
  });
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  for (const { id, from, to, rows = 1, weight = 1 } of edges) graph.setEdge(from, to, { minlen: rows, weight }, id);
  layout(graph);
  const points = edges.map(({ id, from, to }) => [id, graph.edge(from, to, id).points ?? []] as const);
  const { width = 0, height = 0 } = graph.graph();
  // The layout makes room for the boxes alone: a line may lead around them outside it.
  const across = points.flatMap(([, line]) => line.map(({ x }) => x));
  const left = Math.min(0, ...across.map((x) => x - margin));
  const right = Math.max(width, ...across.map((x) => x + margin));
  return {
    width: Math.ceil(right - left),
    height: Math.ceil(height),
    boxes: new Map(
      boxes.map((box) => {
        const { x = 0, y = 0 } = graph.node(box.id);
        return [box.id, { x: round(x - box.width / 2 - left), y: round(y - box.height / 2) }];
      }),
    ),
    lines: new Map(points.map(([id, line]) => [id, line.map(({ x, y }) => ({ x: round(x - left), y: round(y) }))])),
  };
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
