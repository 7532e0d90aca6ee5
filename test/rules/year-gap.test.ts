import { expect, test } from 'vitest';
import { yearGap } from '../../src/rules/year-gap.ts';
import { ritual } from '../support/pages.ts';
import { report } from '../support/report.ts';

const everyLevel = { levels: ['frontline', 'manager', 'leadership'] as ('frontline' | 'manager' | 'leadership')[] };
const starts = '2025-01-06';
const evenWeeks = ritual({ ...everyLevel, starts, recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO' });
const oddWeeks = ritual({ ...everyLevel, starts: '2025-01-13', recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO' });

test('names the weeks of this ISO year, and of a year from today on, that nothing fills', () => {
  const pages = [
    evenWeeks,
    ritual({
      ...everyLevel,
      levels: ['frontline', 'manager'],
      starts: '2025-01-13',
      recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
    }),
  ];
  const found = report(yearGap, { pages });
  expect(found).toHaveLength(1);
  expect(found[0]!.slice(0, 150)).toMatchInlineSnapshot(`
    "content/playbook.yaml
    In 38 weeks the level leadership has no ritual beside the weekly ones: 2026-W01, 2026-W03, 2026-W05, 2026-W07, 2026-W09, 2026-W1"
  `);
});

test('groups weeks that follow one another', () => {
  const pages = [
    evenWeeks,
    ritual({ ...everyLevel, starts: '2026-01-26', recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO' }),
  ];
  expect(report(yearGap, { pages })[0]).toMatchInlineSnapshot(`
    "content/playbook.yaml
    In 2 weeks the level frontline has no ritual beside the weekly ones: 2026-W01 and 2026-W03.
    Let a ritual fall in each of these weeks that has frontline in its levels."
  `);
});

test('is silent when every week has a ritual', () => {
  expect(report(yearGap, { pages: [evenWeeks, oddWeeks] })).toEqual([]);
});

test('does not count what comes round every week, and does count a week of events', () => {
  const daily = ritual({ ...everyLevel, starts, recurrence: 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR' });
  const event = ritual({ ...everyLevel, starts: '2026-06-01', recurrence: 'FREQ=DAILY;COUNT=5' });
  const found = report(yearGap, { pages: [daily, event] });
  expect(found).toHaveLength(3);
  expect(found[0]).toContain('2026-W01 to 2026-W22 and 2026-W24 to 2027-W22.');
});

test('leaves drafts out, and says nothing where a rule cannot be read or there are no rituals', () => {
  const unreadable = ritual({ ...everyLevel, recurrence: 'each Monday' });
  expect(report(yearGap, { pages: [unreadable] })).toEqual([]);
  expect(report(yearGap, { pages: [ritual({ status: 'draft' })] })).toEqual([]);
});
