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
    marginx: 2,
    marginy: 2,
  });
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  for (const { id, from, to, rows = 1, weight = 1 } of edges) graph.setEdge(from, to, { minlen: rows, weight }, id);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: new Map(
      boxes.map((box) => {
        const { x = 0, y = 0 } = graph.node(box.id);
        return [box.id, { x: round(x - box.width / 2), y: round(y - box.height / 2) }];
      }),
    ),
    lines: new Map(
      edges.map(({ id, from, to }) => [
        id,
        (graph.edge(from, to, id).points ?? []).map(({ x, y }) => ({ x: round(x), y: round(y) })),
      ]),
    ),
  };
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
