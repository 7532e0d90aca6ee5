/** What can be the matter with a line of a log. */
export type ProblemKind =
  | 'unclosed'
  | 'short'
  | 'no-order'
  | 'shortened'
  | 'total'
  | 'header-again'
  | 'repeat-left-out'
  | 'bad-date'
  | 'no-date'
  | 'far'
  | 'future'
  | 'repeat';

/** Lines that have the same thing the matter with them. */
export interface Problem {
  kind: ProblemKind;
  count: number;
  /** The first ten of them. */
  lines: number[];
  /** What stands in the first one. */
  example?: string | undefined;
}

/** Kinds whose lines are not counted. The others are counted as contacts. */
export const leftOut: readonly ProblemKind[] = [
  'unclosed',
  'short',
  'no-order',
  'shortened',
  'total',
  'header-again',
  'repeat-left-out',
];

/** As many lines are told by their number. */
export const mostLines = 10;

/** Collects problems by their kind. */
export class Problems {
  readonly #byKind = new Map<ProblemKind, Problem>();

  add(kind: ProblemKind, line: number, example?: string): void {
    const problem = this.#byKind.get(kind) ?? { kind, count: 0, lines: [], example };
    problem.count += 1;
    if (problem.lines.length < mostLines) problem.lines.push(line);
    this.#byKind.set(kind, problem);
  }

  /** All of them; those first whose lines are left out. */
  list(): Problem[] {
    const isCounted = ({ kind }: Problem): number => (leftOut.includes(kind) ? 0 : 1);
    return [...this.#byKind.values()].sort((a, b) => isCounted(a) - isCounted(b));
  }
}
