import { diffArrays } from 'diff';

/** An entry of two lists: in both, or in one of them. */
export type Aligned<Entry> =
  { before: Entry; after?: undefined } | { after: Entry; before?: undefined } | { before: Entry; after: Entry };

/** How entries are compared. */
export interface Comparison<Entry> {
  /** Entries with one key are the same. */
  key(entry: Entry): string;
  /** How likely one has become the other: 0 never, 1 surely. Asked for entries that stand between the same ones. */
  likeness(before: Entry, after: Entry): number;
}

/** Two entries less alike than this are two entries. */
const leastAlike = 0.35;

/** Longer stretches without anything in common are paired in order, since trying all pairs would take too long. */
const mostPairs = 40_000;

/**
 * Puts two lists beside each other, in order: what is the same, what has become what, what was removed and what was
 * added. The entries with `before` are the first list, those with `after` the second.
 */
export function align<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  how: Comparison<Entry>,
): Aligned<Entry>[] {
  const changes = diffArrays(before.map(how.key), after.map(how.key));
  const result: Aligned<Entry>[] = [];
  let [from, to] = [0, 0];
  let [removed, added]: [Entry[], Entry[]] = [[], []];
  const close = (): void => {
    result.push(...alignStretch(removed, added, how));
    [removed, added] = [[], []];
  };
  for (const change of changes) {
    if (change.removed) removed.push(...before.slice(from, (from += change.count)));
    else if (change.added) added.push(...after.slice(to, (to += change.count)));
    else {
      close();
      for (let index = 0; index < change.count; index += 1)
        result.push({ before: before[from++]!, after: after[to++]! });
    }
  }
  close();
  return result;
}

/** Pairs entries so that the pairs, in order, are as alike as can be had. */
function alignStretch<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  { likeness }: Comparison<Entry>,
): Aligned<Entry>[] {
  const isLong = before.length * after.length > mostPairs;
  const worth = before.map((one, row) =>
    after.map((other, column) => {
      if (isLong && row !== column) return 0;
      const alike = likeness(one, other);
      return alike >= leastAlike ? alike : 0;
    }),
  );
  const best = bestSums(worth, before.length, after.length);
  const result: Aligned<Entry>[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const own = worth[row]?.[column] ?? 0;
    if (own > 0 && best[row]![column] === own + best[row + 1]![column + 1]!) {
      result.push({ before: before[row++]!, after: after[column++]! });
    } else if (row < before.length && (column === after.length || best[row]![column] === best[row + 1]![column])) {
      result.push({ before: before[row++]! });
    } else result.push({ after: after[column++]! });
  }
  return result;
}

/** The most that can be had from each place on to the ends. */
function bestSums(worth: readonly (readonly number[])[], rows: number, columns: number): number[][] {
  const best = Array.from({ length: rows + 1 }, () => Array.from({ length: columns + 1 }, () => 0));
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1) {
      const own = worth[row]![column]!;
      const pair = own > 0 ? own + best[row + 1]![column + 1]! : 0;
      best[row]![column] = Math.max(pair, best[row + 1]![column]!, best[row]![column + 1]!);
    }
  return best;
}
