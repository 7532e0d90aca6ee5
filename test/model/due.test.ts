import { expect, test } from 'vitest';
import { reviewDue } from '../../src/model/due.ts';

const on = (today: string) => reviewDue('2026-06-30', today);

test('a review is late from the day after its date', () => {
  expect(on('2026-06-30')).toEqual({ rule: 'review-due-soon', severity: 'info', days: 0 });
  expect(on('2026-07-01')).toEqual({ rule: 'review-overdue', severity: 'warning', days: 1 });
});

test('it is told thirty days ahead, and not before', () => {
  expect(on('2026-05-31')).toEqual({ rule: 'review-due-soon', severity: 'info', days: 30 });
  expect(on('2026-05-30')).toBeUndefined();
});
