import type { Day } from '../../base/day.ts';

/** What a reader has done of a checklist or a path. */
export interface Run {
  /** The id of the page. */
  page: string;
  /** The keys of the items that are ticked. A key is made from the text of its item, so that a changed item is not ticked. */
  done: readonly string[];
  /** How many items there are to tick. */
  of: number;
  /** The day of the last tick. */
  on: Day;
  /** It is kept elsewhere, item by item, and is not finished. This many items have been gone through. */
  open?: number;
  /** How many such runs of the page there are; this is the one that was changed last. */
  runs?: number;
  /** Where to go on with it, counted from its page. */
  at?: string;
}

/** Who has begun more than this has left the oldest for good. */
export const mostRuns = 40;

/** A key for each item, by its text. Items with the same text are told apart by their order. */
export function keysOf(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const key = hashOf(text.replaceAll(/\s+/g, ' ').trim());
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  });
}

/** All runs with one put in the place of the last run of its page, newest first. One without ticks is no run. */
export function withRun(runs: readonly Run[], run: Run): Run[] {
  const others = withoutRun(runs, run.page);
  return run.done.length === 0 && run.open === undefined ? others : [run, ...others].slice(0, mostRuns);
}

/** All runs but that of a page. */
export function withoutRun(runs: readonly Run[], page: string): Run[] {
  return runs.filter((run) => run.page !== page);
}

/** What is begun and not finished, newest first. */
export function unfinished(runs: readonly Run[]): Run[] {
  return runs.filter(({ done, of, open }) => open !== undefined || (done.length > 0 && done.length < of));
}

/** A short name for a text (FNV-1a). Within one page, that two texts share it is less likely than one in a million. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
