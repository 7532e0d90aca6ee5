import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/base/calendar.ts';
import { partOfDay, placeOfDay } from '../../../src/workbench/welcome/of-day.ts';

describe('the principle of a day', () => {
  test('is another one each day, and each comes round', () => {
    const places = Array.from({ length: 12 }, (_, index) => placeOfDay(addDays('2026-11-21', index), 12));
    expect(new Set(places).size).toBe(12);
  });

  test('is always one of the list, whatever the clock of the device says', () => {
    const days = fc.date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (date, count) => {
        const place = placeOfDay(date.toISOString().slice(0, 10), count);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThan(count);
      }),
    );
  });
});

test('people greet each other by the hour', () => {
  const hours = [0, 3, 4, 11, 12, 17, 18, 23];
  expect(hours.map((hour) => `${hour} ${partOfDay(hour)}`)).toMatchInlineSnapshot(`
    [
      "0 evening",
      "3 evening",
      "4 morning",
      "11 morning",
      "12 afternoon",
      "17 afternoon",
      "18 evening",
      "23 evening",
    ]
  `);
});
