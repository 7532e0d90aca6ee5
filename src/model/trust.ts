import { addDays, daysBetween, type Day } from '../base/day.ts';

/** What a reader may believe of a page, as one word. */
export type TrustState = 'retired' | 'draft' | 'unverified' | 'overdue' | 'edited' | 'due-soon' | 'current';

/** The facts a state is computed from. All are days or words that stay true whatever the clock says. */
export interface TrustFacts {
  status: 'draft' | 'active' | 'unverified' | 'retired';
  /** The review date: the day after it, the page is overdue. */
  next?: Day | undefined;
  /** The text has changed since its newest review. */
  edited?: boolean | undefined;
}

/** A review falls due soon this many days ahead. */
export const soon = 30;

/** Every state that holds on a day, the most important first. Pure: the validator, the build and the browser share it. */
export function trustStates({ status, next, edited }: TrustFacts, today: Day): TrustState[] {
  const states: TrustState[] = [];
  if (status === 'retired' || status === 'draft' || status === 'unverified') states.push(status);
  const left = next === undefined ? undefined : daysBetween(today, next);
  if (status === 'active' || status === 'unverified') {
    if (left !== undefined && left < 0) states.push('overdue');
    if (edited) states.push('edited');
    if (left !== undefined && left >= 0 && left <= soon) states.push('due-soon');
  }
  return states.length > 0 ? states : ['current'];
}

/** A state of a page, and the days on which it holds. */
export interface StateOfDays {
  state: TrustState;
  /** The first and the last of the days; undefined where there is none. */
  from?: Day;
  until?: Day;
}

/** What can stand beside the first state of a page, each with its days, so that a page is told apart without a clock. */
export function furtherStates({ status, next, edited }: TrustFacts): StateOfDays[] {
  const further: StateOfDays[] = [];
  if (status === 'retired' || status === 'draft') return further;
  const overdue = next === undefined ? undefined : addDays(next, 1);
  if (status === 'unverified' && overdue !== undefined) further.push({ state: 'overdue', from: overdue });
  if (edited && status === 'unverified') further.push({ state: 'edited' });
  else if (edited && overdue !== undefined) further.push({ state: 'edited', from: overdue });
  if (next !== undefined && (edited || status === 'unverified'))
    further.push({ state: 'due-soon', from: addDays(next, -soon), until: next });
  return further;
}

/** The state that is seen first, unless it is current, each with the days on which it is. */
export function firstStates({ status, next, edited }: TrustFacts): StateOfDays[] {
  if (status !== 'active') return [{ state: status }];
  const overdue = next === undefined ? [] : [{ state: 'overdue' as const, from: addDays(next, 1) }];
  if (edited) return [{ state: 'edited', ...(next === undefined ? {} : { until: next }) }, ...overdue];
  return next === undefined ? [] : [{ state: 'due-soon', from: addDays(next, -soon), until: next }, ...overdue];
}

/** The state a reader sees first. */
export function trustState(facts: TrustFacts, today: Day): TrustState {
  return trustStates(facts, today)[0]!;
}
