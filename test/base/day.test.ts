import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { dayIn, daysBetween, sayDay } from '../../src/base/day.ts';

test('counts days over months, leap days and the change of the clock', () => {
  expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-12-31', '2026-01-01')).toBe(-364);
  expect(daysBetween('2026-11-21', '2026-11-21')).toBe(0);
});

test('counts as Temporal does', () => {
  const day = fc
    .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (from, to) => {
      const { days } = Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' });
      expect(daysBetween(from, to)).toBe(days);
    }),
    { seed: 20261121, numRuns: 500 },
  );
});

test.each([
  ['Europe/Rome', '2026-11-20T22:59:59Z', '2026-11-20'],
  ['Europe/Rome', '2026-11-20T23:00:00Z', '2026-11-21'],
  ['Pacific/Kiritimati', '2026-11-20T10:00:00Z', '2026-11-21'],
  ['Pacific/Niue', '2026-11-21T10:59:59Z', '2026-11-20'],
  ['Europe/Rome', '2026-03-29T00:59:00Z', '2026-03-29'],
  ['Europe/Rome', '2026-07-31T22:00:00Z', '2026-08-01'],
  ['UTC', '2026-12-31T23:59:59Z', '2026-12-31'],
])('in %s it is at %s the day %s', (timeZone, moment, day) => {
  expect(dayIn(timeZone, new Date(moment))).toBe(day);
});

test('gives the day of a zone as Temporal does', () => {
  const zones = fc.constantFrom(
    'Europe/Rome',
    'America/New_York',
    'Pacific/Kiritimati',
    'Pacific/Niue',
    'Asia/Kathmandu',
    'UTC',
  );
  fc.assert(
    fc.property(
      zones,
      fc.date({ min: new Date('1990-01-01'), max: new Date('2050-01-01'), noInvalidDate: true }),
      (timeZone, moment) => {
        const day = Temporal.Instant.from(moment.toISOString()).toZonedDateTimeISO(timeZone).toPlainDate().toString();
        expect(dayIn(timeZone, moment)).toBe(day);
      },
    ),
    { seed: 20261121, numRuns: 300 },
  );
});

test('says a day in the language of its reader, the same in every time zone', () => {
  expect(['en', 'it', 'ro'].map((lang) => sayDay('2026-09-02', lang))).toEqual([
    '2 September 2026',
    '2 settembre 2026',
    '2 septembrie 2026',
  ]);
});
