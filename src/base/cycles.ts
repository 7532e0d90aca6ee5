/**
 * The rings in a graph: `[a, b, c]` where a leads to b, b to c, and c back to a. Each ring once.
 * Of rings that share nodes at least one is given.
 */
export function cycles(nodes: Iterable<string>, next: (node: string) => readonly string[]): string[][] {
  const rings: string[][] = [];
  const done = new Set<string>();
  const trail: string[] = [];

  const visit = (node: string): void => {
    const start = trail.indexOf(node);
    if (start >= 0) rings.push(trail.slice(start));
    if (start >= 0 || done.has(node)) return;
    trail.push(node);
    next(node).forEach(visit);
    trail.pop();
    done.add(node);
  };

  for (const node of nodes) visit(node);
  return rings;
}
