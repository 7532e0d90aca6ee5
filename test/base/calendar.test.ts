import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, mondayOf, mondayOfCount, weekCount, weekOf, weeksIn } from '../../src/base/calendar.ts';

const day = fc
  .date({ min: new Date('1975-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const fixed = { seed: 20261121, numRuns: 500 };

describe('months later', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-15', 3, '2027-03-15'],
    ['2026-05-31', -3, '2026-02-28'],
    ['2026-05-01', 0, '2026-05-01'],
  ])('%s and %i is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  test('never reach beyond the month that is meant', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 24 }), (from, months) => {
        const [year = 0, month = 0] = from.split('-').map(Number);
        const meant = month - 1 + months;
        const to = addMonths(from, months);
        expect(to.slice(0, 7)).toBe(`${year + Math.floor(meant / 12)}-${String((meant % 12) + 1).padStart(2, '0')}`);
        expect(to.slice(8) <= from.slice(8)).toBe(true);
      }),
      fixed,
    );
  });
});

test('days later go over the end of a year, and back', () => {
  expect([addDays('2026-12-31', 1), addDays('2027-01-01', -1), addDays('2028-02-28', 1)]).toEqual([
    '2027-01-01',
    '2026-12-31',
    '2028-02-29',
  ]);
});

describe('weeks', () => {
  test.each([
    ['2026-01-01', 2026, 1],
    ['2025-12-29', 2026, 1],
    ['2026-12-31', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2021-01-03', 2020, 53],
    ['2024-12-30', 2025, 1],
    ['2016-01-03', 2015, 53],
  ])('%s lies in %i, week %i', (date, year, week) => {
    expect(weekOf(date)).toEqual({ year, week });
  });

  test('years of 53 weeks are those that begin or end on a Thursday', () => {
    const years = Array.from({ length: 130 }, (_, index) => 1970 + index);
    const thursday = (date: string) => Temporal.PlainDate.from(date).dayOfWeek === 4;
    expect(years.filter((year) => weeksIn(year) === 53)).toEqual(
      years.filter((year) => thursday(`${year}-01-01`) || thursday(`${year}-12-31`)),
    );
    expect(years.every((year) => [52, 53].includes(weeksIn(year)))).toBe(true);
    expect([weeksIn(2020), weeksIn(2026), weeksIn(2027), weeksIn(2032)]).toEqual([53, 53, 52, 53]);
  });

  test('begin on the Monday of the day, which lies in the same week', () => {
    fc.assert(
      fc.property(day, (date) => {
        const monday = mondayOf(weekOf(date));
        expect(Temporal.PlainDate.from(monday).dayOfWeek).toBe(1);
        expect(weekOf(monday)).toEqual(weekOf(date));
        expect(monday <= date && date <= addDays(monday, 6)).toBe(true);
      }),
      fixed,
    );
  });

  test('are counted so that each is one more than the week before', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(mondayOfCount(weekCount(date))).toBe(mondayOf(weekOf(date)));
        expect(weekCount(addDays(date, 7))).toBe(weekCount(date) + 1);
        expect(weekCount(addDays(mondayOf(weekOf(date)), 6))).toBe(weekCount(date));
      }),
      fixed,
    );
  });

  test('of a year follow one another to the first of the next', () => {
    for (const year of [2020, 2025, 2026, 2027]) {
      const last = mondayOf({ year, week: weeksIn(year) });
      expect(addDays(last, 7)).toBe(mondayOf({ year: year + 1, week: 1 }));
    }
  });
});
