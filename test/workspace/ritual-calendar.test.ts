import fc from 'fast-check';
import ICAL from 'ical.js';
import { beforeAll, expect, test } from 'vitest';
import { addDays, addMonths } from '../../src/base/day.ts';
import { occurrences } from '../../src/base/recurrence.ts';
import { year } from '../../src/i18n/sheets/year.ts';
import { levels, type Level } from '../../src/model/fields.ts';
import type { Page } from '../../src/model/page.ts';
import { toReading } from '../../src/playbook/read-for-store.ts';
import { readPlaybookSync } from '../../src/playbook/read-playbook.ts';
import { recurrenceOf } from '../../src/rules/recurrence-of.ts';
import { ritualCalendar, ritualCalendarAddress } from '../../src/workspace/ritual-calendar.ts';
import { createSite, type Site } from '../../src/workspace/site.ts';
import { ritual } from '../support/pages.ts';
import { siteOf } from '../support/site.ts';

const origin = new URL('https://playbook.example.com');

function calendar(site: Site, level?: Level): string {
  return ritualCalendar(site, { ...(level ? { level } : {}), origin, edition: '2026-11-21', texts: year.en });
}

interface Event {
  uid: string;
  summary: string;
  url: string;
  length: number;
  /** The days on which it begins, until one. */
  days(last: string): string[];
}

/** What a program of others reads in a calendar. */
function read(text: string): { name: unknown; events: Event[] } {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = root.getAllSubcomponents('vevent').map((component): Event => {
    const event = new ICAL.Event(component);
    expect(event.startDate.isDate).toBe(true);
    return {
      uid: event.uid,
      summary: event.summary,
      url: String(component.getFirstPropertyValue('url')),
      length: event.duration.toSeconds() / 86_400,
      days: (last) => {
        const days: string[] = [];
        const each = event.iterator();
        for (let next = each.next(); next && next.toString() <= last; next = each.next()) days.push(next.toString());
        return days;
      },
    };
  });
  return { name: root.getFirstPropertyValue('x-wr-calname'), events };
}

let site: Site;
let rituals: Page<'ritual'>[];
beforeAll(() => {
  const playbook = readPlaybookSync('content');
  const { entries, settings } = toReading(playbook, []);
  rituals = playbook.pages.filter((page): page is Page<'ritual'> => page.kind === 'ritual');
  site = createSite(entries, settings);
});

test('another program finds every ritual of the starter on the days that our own calendar has', () => {
  const { events, name } = read(calendar(site));
  expect(name).toBe('Rituals: Fairway Home service playbook');
  expect(events.map(({ uid }) => uid).sort()).toEqual(
    rituals.map(({ id }) => `ritual-${id}@playbook.example.com`).sort(),
  );
  for (const page of rituals) {
    const event = events.find(({ uid }) => uid.startsWith(`ritual-${page.id}@`))!;
    const own = occurrences(recurrenceOf(page, site.config), page.data.starts, '2031-12-31');
    expect([page.id, event.days('2031-12-31')]).toEqual([page.id, own]);
    expect(event).toMatchObject({
      summary: page.data.title,
      url: `https://playbook.example.com/rituals/${page.id}/`,
      length: page.data.days ?? 1,
    });
  }
});

test('that of a level holds what is for the level, under the same ids', () => {
  for (const level of levels) {
    const own = rituals
      .filter(({ data }) => data.levels.includes(level))
      .map(({ id }) => `ritual-${id}@playbook.example.com`);
    expect([
      level,
      read(calendar(site, level))
        .events.map(({ uid }) => uid)
        .sort(),
    ]).toEqual([level, own.sort()]);
  }
  expect(read(calendar(site, 'manager')).name).toBe('Rituals, Manager: Fairway Home service playbook');
});

const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const everySo = fc.integer({ min: 1, max: 3 }).map((count) => (count === 1 ? '' : `;INTERVAL=${count}`));
const rule = fc.oneof(
  fc
    .tuple(everySo, fc.uniqueArray(weekday, { minLength: 1, maxLength: 3 }))
    .map(([so, days]) => `FREQ=WEEKLY${so};BYDAY=${days.join()}`),
  fc
    .tuple(everySo, fc.constantFrom('1', '2', '3', '4', '-1'), weekday)
    .map(([so, nth, day]) => `FREQ=MONTHLY${so};BYDAY=${nth}${day}`),
  fc.tuple(everySo, fc.integer({ min: 1, max: 28 })).map(([so, day]) => `FREQ=MONTHLY${so};BYMONTHDAY=${day}`),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('1', '2', '-1'), weekday)
    .map(([month, nth, day]) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=${nth}${day}`),
  everySo.map((so) => `FREQ=DAILY${so}`),
);
const start = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2025-01-01', days));
const end = fc.oneof(
  fc.constant({}),
  fc.integer({ min: 1, max: 30 }).map((count) => ({ part: `;COUNT=${count}` })),
  fc.integer({ min: 30, max: 900 }).map((days) => ({ until: days })),
  fc.record({
    part: fc.integer({ min: 1, max: 30 }).map((count) => `;COUNT=${count}`),
    ends: fc.integer({ min: 20, max: 400 }),
  }),
  fc.integer({ min: 20, max: 900 }).map((days) => ({ ends: days })),
) as fc.Arbitrary<{ part?: string; until?: number; ends?: number }>;

test('another program finds the same days, whatever the rule, its beginning and its end', () => {
  fc.assert(
    fc.property(rule, start, end, (given, starts, { part = '', until, ends }) => {
      const untilPart = until === undefined ? '' : `;UNTIL=${addDays(starts, until).replaceAll('-', '')}`;
      const page = ritual({
        recurrence: `${given}${part}${untilPart}`,
        starts,
        ...(ends === undefined ? {} : { ends: addDays(starts, ends) }),
      });
      const own = siteOf({ pages: [page] });
      const last = addMonths(starts, 48);
      const days = occurrences(recurrenceOf(page, own.config), starts, last);
      const [event] = read(calendar(own)).events;
      expect(event?.days(last) ?? []).toEqual(days);
    }),
    { numRuns: 150, examples: [['FREQ=YEARLY;BYMONTH=1;BYDAY=2WE', '2025-01-09', { part: ';COUNT=1' }]] },
  );
});

test('leaves out drafts and what falls on no day, and is a calendar also when nothing is left', () => {
  const empty = siteOf({
    pages: [
      ritual({ id: 'draft', status: 'draft' }),
      ritual({ id: 'never', recurrence: 'FREQ=WEEKLY;BYDAY=MO', starts: '2026-01-05', ends: '2026-01-01' }),
    ],
  });
  expect(read(calendar(empty)).events).toEqual([]);
  expect(new ICAL.Component(ICAL.parse(calendar(empty)) as unknown[]).getAllSubcomponents()).toHaveLength(1);
});

test('makes the same bytes for the same edition, in lines as RFC 5545 demands', () => {
  const text = calendar(site);
  expect(text).toBe(calendar(site));
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(
    text
      .slice(0, -2)
      .split('\r\n')
      .filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75),
  ).toEqual([]);
});

test('stands where its address says', () => {
  expect([ritualCalendarAddress(), ritualCalendarAddress('frontline')]).toEqual([
    '/year/all.ics',
    '/year/frontline.ics',
  ]);
});
