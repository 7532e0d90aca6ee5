import { billOf, guesses, type Amounts, type Figure } from './bill.ts';
import type { Calculation } from './calculation.ts';

/** A row, or the total, in two bills. A bill that does not have the row has nothing there. */
export interface ComparedRow {
  what: string;
  first: Amounts | undefined;
  second: Amounts | undefined;
  /** How much more the second has, by the likely values. */
  more: number;
}

/** Two bills beside each other. */
export interface Compared {
  rows: ComparedRow[];
  total: ComparedRow;
  /** The figures whose numbers differ. */
  figures: { what: string; first: Figure; second: Figure }[];
  /** Amounts in two currencies cannot be subtracted. */
  isSameCurrency: boolean;
}

/** Sets the second bill against the first one, row by row. */
export function compareCalculations(first: Calculation, second: Calculation, totalWords: string): Compared {
  const [one, other] = [billOf(first.rows), billOf(second.rows)];
  const ids = [...new Set([...first.rows, ...second.rows].map(({ id }) => id))];
  const find = (bill: typeof one, id: string) => bill.rows.find(({ row }) => row.id === id);
  return {
    rows: ids.map((id) => {
      const [a, b] = [find(one, id), find(other, id)];
      return comparedRow((b ?? a)!.row.what, a?.amounts, b?.amounts);
    }),
    total: comparedRow(totalWords, one.total, other.total),
    figures: changedFigures(first, second),
    isSameCurrency: first.currency === second.currency,
  };
}

function comparedRow(what: string, first: Amounts | undefined, second: Amounts | undefined): ComparedRow {
  return { what, first, second, more: (second?.likely ?? 0) - (first?.likely ?? 0) };
}

function changedFigures(first: Calculation, second: Calculation): Compared['figures'] {
  return first.rows.flatMap(({ id, figures }) => {
    const others = second.rows.find((row) => row.id === id)?.figures ?? [];
    return figures.flatMap((figure) => {
      const other = others.find((candidate) => candidate.id === figure.id);
      const isSame = other === undefined || guesses.every((guess) => figure[guess] === other[guess]);
      return isSame ? [] : [{ what: other.what, first: figure, second: other }];
    });
  });
}
