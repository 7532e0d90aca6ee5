import { addDays, daysBetween, type Day } from '../../../src/base/day.ts';
import type { PageState } from './read-editions.ts';
import type { Replay, Since, Step } from './timeline.ts';

/** The days that an audit is about, held against the history. */
export interface Period {
  from: Day;
  to: Day;
  /** Each day of it, with the place of the last step on or before it; -1 before the first one. */
  days: readonly { day: Day; at: number }[];
  /** The place of the last step before the first day, and of the last one within. */
  start: number;
  end: number;
  /** The place of the step behind which nothing is known; -1 where all is. */
  cut: number;
}

/** Lays a period over a history. */
export function periodOf({ steps }: Replay, from: Day, to: Day): Period {
  const at = (day: Day) => steps.findLastIndex((step) => step.day <= day);
  const cut = steps.findLastIndex(({ landing }) => landing.isCutOff);
  // Before the first commit there was nothing, unless the history is cut off.
  const begin = cut < 0 && steps[0] !== undefined && steps[0].day > from ? steps[0].day : from;
  const days = Array.from({ length: Math.max(0, daysBetween(begin, to) + 1) }, (_, index) => addDays(begin, index));
  return {
    from,
    to,
    days: days.map((day) => ({ day, at: at(day) })),
    start: at(addDays(from, -1)),
    end: at(to),
    cut,
  };
}

/** What a page was after a step; undefined where it was not there. */
export function stateAt(since: readonly Since[], at: number): PageState | undefined {
  return since.findLast((each) => each.at <= at)?.state;
}

/** The hash of what a page says; null where that cannot be read, or there is no page. */
export function hashOf(state: PageState | undefined): string | null {
  return state?.isReadable ? state.hash : null;
}

/**
 * The place of the step that last changed what a page says, up to a step; undefined where there is none. A page that could
 * not be read for a while says afterwards what it says, whoever has mended it.
 */
export function lastTextChange(since: readonly Since[], end: number): number | undefined {
  const last = since.findLastIndex(({ at }) => at <= end);
  for (let index = last; index >= 0; index -= 1) {
    const { at, state } = since[index]!;
    if (index < last && state && !state.isReadable) continue;
    const earlier = since.slice(0, index);
    const before = state?.isReadable
      ? earlier.findLast((each) => !each.state || each.state.isReadable)
      : earlier.at(-1);
    if (state?.hash !== before?.state?.hash) return at;
  }
  return undefined;
}

/** The steps within a period that are no cut, with their places. */
export function stepsWithin({ steps }: Replay, { from, to }: Period): { step: Step; at: number }[] {
  return steps
    .map((step, at) => ({ step, at }))
    .filter(({ step }) => step.day >= from && step.day <= to && !step.landing.isCutOff);
}
