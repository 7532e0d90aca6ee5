import { expect, test } from 'vitest';
import { weekCount } from '../../src/base/day.ts';
import { levels } from '../../src/model/fields.ts';
import { toReading } from '../../src/playbook/read-for-store.ts';
import { readPlaybookSync } from '../../src/playbook/read-playbook.ts';
import { createSite } from '../../src/workspace/site.ts';
import { shownYears, yearFile, yearOf } from '../../src/workspace/year.ts';
import { ritual } from '../support/pages.ts';
import { siteOf } from '../support/site.ts';

const manager = { levels: ['manager' as const] };
const monthly = ritual({ ...manager, id: 'review', recurrence: 'FREQ=MONTHLY;BYDAY=1TU', starts: '2026-01-06' });
const huddle = ritual({ ...manager, id: 'huddle', recurrence: 'FREQ=DAILY', starts: '2026-01-01' });
const feast = ritual({
  id: 'feast',
  levels: [...levels],
  recurrence: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=30',
  starts: '2025-12-30',
  days: 5,
});
const site = siteOf({ pages: [monthly, huddle, feast] });

test.each([
  [2026, [13, 13, 13, 14], ['2025-12-29', '2027-01-03']],
  [2027, [13, 13, 13, 13], ['2027-01-04', '2028-01-02']],
  [2020, [13, 13, 13, 14], ['2019-12-30', '2021-01-03']],
])('%i has quarters of %j weeks', (year, quarters, ends) => {
  const view = yearOf(site, year, 'en');
  expect(view.quarters.map((weeks) => weeks.length)).toEqual(quarters);
  expect([view.weeks[0]!.monday, view.weeks.at(-1)!.sunday]).toEqual(ends);
});

test('a ritual that lasts over New Year is in the weeks of both years', () => {
  const weeksWith = (year: number) =>
    yearOf(site, year, 'en')
      .weeks.filter(({ cells }) => cells.frontline.some(({ id }) => id === 'feast'))
      .map(({ week }) => week);
  expect([weeksWith(2025), weeksWith(2026), weeksWith(2027)]).toEqual([[], [1, 53], [52]]);
});

test('what comes round every week stands apart, and what comes once or twice is named with its weeks', () => {
  const { weekly, landmarks, levels: shown } = yearOf(site, 2026, 'en');
  expect(weekly.map(({ id }) => id)).toEqual(['huddle']);
  expect(landmarks.map(({ link, weeks }) => [link.id, weeks])).toEqual([['feast', [1, 53]]]);
  expect(shown.map(({ id, gaps }) => [id, gaps])).toEqual([
    ['frontline', 51],
    ['manager', 39],
    ['leadership', 51],
  ]);
});

test('shows the ISO year of the edition and the next, also in the days around New Year', () => {
  expect([shownYears('2026-11-21'), shownYears('2027-01-02'), shownYears('2024-12-30')]).toEqual([
    [2026, 2027],
    [2026, 2027],
    [2025, 2026],
  ]);
});

test('tells the browser of the same weeks as the page shows', () => {
  const { first, weeks, rituals } = yearFile(site, { lang: 'en', edition: '2026-11-21', range: 'Week %, % to %' });
  const weekOn = (day: string) => weeks[weekCount(day) - weekCount(first)]!;
  for (const year of [2026, 2027])
    for (const { monday, cells } of yearOf(site, year, 'en').weeks) {
      const here = weekOn(monday)[1].map(([place]) => rituals[place]!);
      const special = here.filter((row) => row[4] === 0 && row[3].includes('manager')).map(([, href]) => href);
      expect([monday, special.sort()]).toEqual([monday, cells.manager.map(({ href }) => href).sort()]);
    }
  const [name, rows] = weekOn('2027-01-03');
  expect([name, rows.map(([place, days]) => `${rituals[place]![1]} ${days}`)]).toEqual([
    'Week 53, 28 December to 3 January',
    ['/rituals/huddle/ Mon 28 – Sun 3', '/rituals/feast/ Wed 30 – Sun 3'],
  ]);
  expect(weekOn('2027-01-04')[0]).toBe('Week 1, 4 January to 10 January');
});

test('the starter playbook is silent in no week, and the day after follows service week', () => {
  const { entries, settings } = toReading(readPlaybookSync('content'), []);
  for (const year of [2026, 2027, 2028]) {
    const { landmarks, levels: shown } = yearOf(createSite(entries, settings), year, 'en');
    expect([year, shown.map(({ gaps }) => gaps)]).toEqual([year, [0, 0, 0]]);
    const weekOfRitual = (id: string) => landmarks.find(({ link }) => link.id === id)?.weeks ?? [];
    expect(weekOfRitual('the-day-after')).toEqual(weekOfRitual('service-week').map((week) => week + 1));
    expect(weekOfRitual('service-week')).toHaveLength(1);
  }
});
