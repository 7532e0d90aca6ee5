import { daysBetween, type Day } from '../../base/day.ts';
import type { Texts } from '../../i18n/en.ts';
import { soon, trustStates, type TrustFacts } from '../../model/trust.ts';

/** What the pages of an owner are sorted into on a day, in the order of what has to be done. */
export const pageGroups = [
  'overdue',
  'month',
  'quarter',
  'later',
  'never',
  'draft',
  'retired',
] as const satisfies readonly (keyof Texts['owners']['groups'])[];

export type PageGroup = (typeof pageGroups)[number];

/** So many days are a quarter of a year. */
const quarter = 90;

/** Where a page belongs on a day. */
export function groupOf(facts: TrustFacts, today: Day): PageGroup {
  const states = trustStates(facts, today);
  const { status, next } = facts;
  if (status === 'draft' || status === 'retired') return status;
  if (next === undefined) return 'never';
  if (states.includes('overdue')) return 'overdue';
  const left = daysBetween(today, next);
  return left <= soon ? 'month' : left <= quarter ? 'quarter' : 'later';
}
