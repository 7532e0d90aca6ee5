import { expect, test } from 'vitest';
import fc from 'fast-check';
import {
  byTime,
  firstDayOf,
  kindOfPeriod,
  periodAt,
  periodBefore,
  periodKinds,
  periodsBetween,
  recentPeriods,
  stepPeriod,
} from '../../../src/worksheets/period-figures/period.ts';
import { readPeriod } from '../../../src/worksheets/period-figures/read-period.ts';
import { addDays } from '../../../src/base/day.ts';
import { weekOf } from '../../../src/base/calendar.ts';

const someDay = fc.integer({ min: -3650, max: 20_000 }).map((days) => addDays('2000-01-01', days));

test.each([
  ['2026-10', '2026-10'],
  ['10/2026', '2026-10'],
  ['10.2026', '2026-10'],
  ['2026-10-01', '2026-10'],
  ['31/10/2026', '2026-10'],
  ['Oct 2026', '2026-10'],
  ['Sept. 26', '2026-09'],
  ['ottobre 2026', '2026-10'],
  ['octombrie 2026', '2026-10'],
  ['2026 maggio', '2026-05'],
  ['mai 2026', '2026-05'],
  ['Q3 2026', '2026-Q3'],
  ['2026-Q3', '2026-Q3'],
  ['3º trimestre 2026', '2026-Q3'],
  ['T3 2026', '2026-Q3'],
  ['2026-W42', '2026-W42'],
  ['week 7, 2026', '2026-W07'],
  ['săptămâna 42 2026', '2026-W42'],
  ['2026', '2026'],
])('"%s" is understood', (written, sign) => {
  expect(readPeriod(written)).toBe(sign);
});

test.each([
  '',
  '13/2026',
  '2026-00',
  '31/02/2026',
  'Q5 2026',
  '2025-W53',
  '2026-W54',
  'soon',
  'ma 2026',
  '42',
  'total',
])('"%s" is no period', (written) => {
  expect(readPeriod(written)).toBeUndefined();
});

test('weeks are those of ISO 8601', () => {
  // Published examples of the standard: 2008-12-29 and 2010-01-03.
  expect([periodAt('week', '2008-12-29'), periodAt('week', '2010-01-03')]).toEqual(['2009-W01', '2009-W53']);
  fc.assert(
    fc.property(someDay, (day) => {
      const { year, week } = weekOf(day);
      expect(periodAt('week', day)).toBe(`${year}-W${String(week).padStart(2, '0')}`);
    }),
  );
});

test('a step forward and a step back lead to the same period', () => {
  fc.assert(
    fc.property(someDay, fc.constantFrom(...periodKinds), fc.integer({ min: -60, max: 60 }), (day, kind, steps) => {
      const sign = periodAt(kind, day);
      expect(kindOfPeriod(sign)).toBe(kind);
      expect(stepPeriod(stepPeriod(sign, steps), -steps)).toBe(sign);
      expect(firstDayOf(sign) <= day).toBe(true);
    }),
  );
});

test('the period before is the nearest earlier one of the same kind', () => {
  const all = ['2026-Q3', '2026-07', '2026-09', '2026-W38', '2026-11'];
  expect(periodBefore('2026-10', all)).toBe('2026-09');
  expect(periodBefore('2026-07', all)).toBeUndefined();
  expect([...all].sort(byTime)).toEqual(['2026-Q3', '2026-07', '2026-09', '2026-W38', '2026-11']);
});

test('between two periods none is left out, and there are no more than can be drawn', () => {
  expect(periodsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(periodsBetween('1990', '2026')).toHaveLength(10);
  expect(recentPeriods('quarter', '2026-11-21').slice(0, 3)).toEqual(['2026-Q4', '2026-Q3', '2026-Q2']);
});
