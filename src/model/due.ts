import { daysBetween, type Day } from '../base/day.ts';
import type { Severity } from './diagnostic.ts';
import { soon } from './trust.ts';

/** What is to be said of a review on a day. */
export interface ReviewDue {
  rule: 'review-overdue' | 'review-due-soon';
  severity: Severity;
  /** Days since it was due, or until it is. */
  days: number;
}

/** Whether a review that is due on a day is late, or will be due soon. Pure: the validator and the browser share it. */
export function reviewDue(next: Day, today: Day): ReviewDue | undefined {
  const left = daysBetween(today, next);
  if (left < 0) return { rule: 'review-overdue', severity: 'warning', days: -left };
  return left <= soon ? { rule: 'review-due-soon', severity: 'info', days: left } : undefined;
}
