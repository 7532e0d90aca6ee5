import { expect, test } from 'vitest';
import { ritualRecurrence } from '../../src/rules/ritual-recurrence.ts';
import { ritual } from '../support/pages.ts';
import { report } from '../support/report.ts';

function check(over: Parameters<typeof ritual>[0]): string[] {
  return report(ritualRecurrence, { pages: [ritual(over)] });
}

test('names the part that cannot be read', () => {
  expect(check({ recurrence: 'FREQ=WEEKLY;BYDAY=XX' })).toMatchInlineSnapshot(`
    [
      "content/rituals/a-ritual.mdx recurrence
    "BYDAY=XX" cannot be read as a part of a rule by days.
    Write a rule like FREQ=WEEKLY;BYDAY=MO for each Monday, or FREQ=MONTHLY;BYDAY=1TU for the first Tuesday of each month.",
    ]
  `);
});

test('names the rule when its parts do not go together', () => {
  expect(check({ recurrence: 'FREQ=WEEKLY;BYDAY=1MO' })).toMatchInlineSnapshot(`
    [
      "content/rituals/a-ritual.mdx recurrence
    "FREQ=WEEKLY;BYDAY=1MO" cannot be read as a rule by days.
    Write a rule like FREQ=WEEKLY;BYDAY=MO for each Monday, or FREQ=MONTHLY;BYDAY=1TU for the first Tuesday of each month.",
    ]
  `);
});

test('refuses rules by the second without a moment of work', () => {
  expect(check({ recurrence: 'FREQ=SECONDLY' })[0]).toContain('"FREQ=SECONDLY" cannot be read');
});

test('reports a rule that falls on no day of a year', () => {
  expect(check({ recurrence: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' })).toMatchInlineSnapshot(`
    [
      "content/rituals/a-ritual.mdx recurrence
    In the year from 2026-01-05 on, the rule falls on no day.
    Write a rule that falls on a day each year, or a day to start that it fits.",
    ]
  `);
  expect(check({ recurrence: 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=4', starts: '2026-01-05' })).toEqual([]);
});

test('reports an end before the start', () => {
  expect(check({ ends: '2026-01-04' })).toMatchInlineSnapshot(`
    [
      "content/rituals/a-ritual.mdx ends
    The ritual ends on 2026-01-04, before it starts on 2026-01-05.
    Write a later day in \`ends\`, or take it out.",
    ]
  `);
  expect(check({ ends: '2026-01-05' })).toEqual([]);
});
