import type { Day } from '../../../src/base/day.ts';
import { workDay, type ReviewWork } from '../../../src/rules/review-work.ts';
import type { OwnerPlan } from './make-plan.ts';

/** What the plan does with a review. */
export interface Move {
  work: ReviewWork;
  day: Day | undefined;
  /** late and first: it gets a day for the first time. earlier and later: it gets another one than it had. */
  what: 'late' | 'first' | 'earlier' | 'later' | 'stays' | 'unplaced';
}

/** What a plan does with each review, by the day on which it is made. */
export function movesOf({ work, days, unplaced }: OwnerPlan, today: Day): Move[] {
  return work
    .map((each) => ({ work: each, day: days.get(each.key), what: whatOf(each, days.get(each.key), today) }))
    .map((move) => (unplaced.includes(move.work.key) ? { ...move, what: 'unplaced' as const } : move))
    .sort((a, b) => compare(a.day ?? '9', b.day ?? '9') || compare(a.work.key, b.work.key));
}

function whatOf(work: ReviewWork, day: Day | undefined, today: Day): Move['what'] {
  const before = workDay(work);
  if (day === undefined || day === before) return 'stays';
  if (work.due === undefined) return work.planned === undefined ? 'first' : day < work.planned ? 'earlier' : 'later';
  if (work.due < today && work.planned === undefined) return 'late';
  return day < before! ? 'earlier' : 'later';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
