import { daysBetween, type Day } from '../base/day.ts';

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

/** The state a reader sees first. */
export function trustState(facts: TrustFacts, today: Day): TrustState {
  return trustStates(facts, today)[0]!;
}
