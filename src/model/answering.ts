import { addDays } from '../base/calendar.ts';
import type { Day } from '../base/day.ts';
import { whoAnswers, type Officer } from './office.ts';

/** A stretch of days in which the same one answers, or nobody. */
export interface Answering<One> {
  /** Its first day; undefined for what has always been. */
  from?: Day;
  /** Its last day; undefined where no end is known. */
  until?: Day;
  by: One | undefined;
}

/** Who answers for an owner, from the beginning of time to its end. Every day lies in one stretch. */
export function whoAnswersWhen<One extends Officer>(id: string, owners: ReadonlyMap<string, One>): Answering<One>[] {
  const starts = [...owners.values()]
    .flatMap(({ from, until }) => [
      ...(from === undefined ? [] : [from]),
      ...(until === undefined ? [] : [addDays(until, 1)]),
    ])
    .sort();
  const stretches: Answering<One>[] = [{ by: whoAnswers(id, owners, '0001-01-01') }];
  for (const from of new Set(starts)) {
    const by = whoAnswers(id, owners, from);
    const last = stretches.at(-1)!;
    if (by === last.by) continue;
    last.until = addDays(from, -1);
    stretches.push({ from, by });
  }
  return stretches;
}
