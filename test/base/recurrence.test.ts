import { expect, test } from 'vitest';
import { occurrences, unreadablePart } from '../../src/base/recurrence.ts';

function days(rule: string, over: { starts?: string; ends?: string; timeZone?: string } = {}): string[] {
  return occurrences({ rule, starts: '2026-01-05', timeZone: 'Europe/Rome', ...over }, '2026-01-01', '2026-03-31');
}

test.each([
  ['FREQ=MONTHLY;BYDAY=1TU', ['2026-01-06', '2026-02-03', '2026-03-03']],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', ['2026-01-30', '2026-02-27', '2026-03-31']],
  ['FREQ=WEEKLY;COUNT=2', ['2026-01-05', '2026-01-12']],
  ['freq=yearly;byweekno=9;byday=mo', ['2026-02-23']],
  ['FREQ=MONTHLY;BYMONTHDAY=31', ['2026-01-31', '2026-03-31']],
])('expands %s', (rule, expected) => {
  expect(days(rule)).toEqual(expected);
});

test('includes the first and the last day', () => {
  expect(
    occurrences(
      { rule: 'FREQ=DAILY', starts: '2026-01-05', ends: '2026-01-07', timeZone: 'UTC' },
      '2026-01-05',
      '2026-01-31',
    ),
  ).toEqual(['2026-01-05', '2026-01-06', '2026-01-07']);
});

test('reads UNTIL as a day, or as a moment in the time zone', () => {
  expect(days('FREQ=WEEKLY;UNTIL=20260112')).toEqual(['2026-01-05', '2026-01-12']);
  expect(days('FREQ=WEEKLY;UNTIL=20260111T230000Z')).toEqual(['2026-01-05']);
  expect(days('FREQ=WEEKLY;UNTIL=20260111T230000Z', { timeZone: 'Pacific/Auckland' })).toEqual([
    '2026-01-05',
    '2026-01-12',
  ]);
});

test.each([
  ['FREQ=SECONDLY', 'FREQ=SECONDLY'],
  ['FREQ=DAILY;BYHOUR=9', 'BYHOUR=9'],
  ['FREQ=WEEKLY;BYFOO=1', 'BYFOO=1'],
  ['FREQ=WEEKLY;INTERVAL=0', 'INTERVAL=0'],
  ['FREQ=MONTHLY;BYMONTHDAY=45', 'BYMONTHDAY=45'],
  ['FREQ=WEEKLY;FREQ=DAILY', 'FREQ=DAILY'],
  ['FREQ=WEEKLY;', ''],
  ['each Monday', 'each Monday'],
])('cannot read %s', (rule, part) => {
  expect(unreadablePart({ rule, starts: '2026-01-05', timeZone: 'UTC' })).toBe(part);
  expect(days(rule)).toEqual([]);
});

test.each(['FREQ=WEEKLY;BYDAY=1MO', 'FREQ=WEEKLY;UNTIL=20260230', 'INTERVAL=2'])(
  'cannot read %s as a whole',
  (rule) => {
    expect(unreadablePart({ rule, starts: '2026-01-05', timeZone: 'UTC' })).toBe(rule);
  },
);

test('takes no longer for a rule that began a century ago or never comes true', () => {
  expect(
    occurrences({ rule: 'FREQ=DAILY', starts: '1926-01-01', timeZone: 'UTC' }, '2026-01-01', '2026-01-02'),
  ).toEqual(['2026-01-01', '2026-01-02']);
  expect(days('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30')).toEqual([]);
});
