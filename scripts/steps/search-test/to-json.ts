import { figuresOf, type Figures } from './metrics.ts';
import { groupOf, isFound, type Group, type Outcome } from './outcome.ts';
import type { Run } from './report.ts';

/** The run for programs; `npm test` counts its checks. */
export function toJson({ outcomes, checks }: Pick<Run, 'outcomes' | 'checks'>): string {
  const report = { version: 1, checks, figures: figuresByGroup(outcomes), rows: outcomes.map(toRow) };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

interface GroupFigures extends Figures {
  lang: string;
  /** A group that has a gate, or one kind of rows. */
  of: Group | Outcome['row']['kind'];
}

function figuresByGroup(outcomes: readonly Outcome[]): GroupFigures[] {
  return [...Map.groupBy(outcomes, ({ row }) => row.lang)].flatMap(([lang, own]) => {
    const parts = [...Map.groupBy(own, ({ row }) => row.kind), ...Map.groupBy(own, ({ row }) => groupOf(row))];
    return [...new Map(parts)].map(([of, some]) => ({ lang, of, ...figuresOf(some.map(({ place }) => place)) }));
  });
}

function toRow(outcome: Outcome): object {
  const { row, place, first, corrected } = outcome;
  return { ...row, place: place ?? null, isFound: isFound(outcome), corrected, first: first.slice(0, 3) };
}
