import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/base/day.ts';
import { path as texts } from '../../../src/i18n/sheets/path.ts';
import { followUpCalendar, type FollowUps } from '../../../src/worksheets/path/calendar.ts';

const followUps: FollowUps = {
  path: { id: 'first-day', title: 'Your first day', href: '/paths/first-day/' },
  lastDay: '2026-11-21',
  who: '',
  followUps: [1, 7, 30, 90].map((day) => ({
    day,
    checklist: { title: 'Weekly coaching', href: '/checklists/weekly-coaching/' },
  })),
  origin: 'https://playbook.example.com',
  madeAt: new Date('2026-11-21T10:00:00Z'),
  lang: 'en',
};

/** The entries of a calendar, as another program reads them. */
function entries(over: Partial<FollowUps> = {}) {
  const calendar = new ICAL.Component(ICAL.parse(followUpCalendar({ ...followUps, ...over }, texts.en)));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      day: event.startDate.toString(),
      isWholeDay: event.startDate.isDate,
      summary: event.summary,
      description: event.description,
      url: String(component.getFirstPropertyValue('url')),
      sequence: event.sequence,
    };
  });
}

test('has a whole day for each follow-up, counted from the last day of the path, with a link to its checklist', () => {
  expect(entries()[1]).toMatchInlineSnapshot(`
    {
      "day": "2026-11-28",
      "description": "Work through the checklist together: https://playbook.example.com/checklists/weekly-coaching/
    The path: https://playbook.example.com/paths/first-day/",
      "isWholeDay": true,
      "sequence": 217418400,
      "summary": "Day 7 after “Your first day”: Weekly coaching",
      "uid": "path-first-day-day-7@playbook.example.com",
      "url": "https://playbook.example.com/checklists/weekly-coaching/",
    }
  `);
  expect(entries().map(({ day }) => day)).toEqual(['2026-11-22', '2026-11-28', '2026-12-21', '2027-02-19']);
  expect(entries().every(({ isWholeDay }) => isWholeDay)).toBe(true);
});

test('says who it is about where that was written, and keeps two people apart', () => {
  expect(entries({ who: 'M. R.' })[0]?.summary).toBe('Day 1 after “Your first day” (M. R.): Weekly coaching');
  const uids = ['', 'M. R.', 'A. B.'].map((who) => entries({ who })[0]?.uid);
  expect(new Set(uids).size).toBe(3);
});

test('moves the same entries when the last day turns out to be another, a minute later too', () => {
  const [before, after] = [entries(), entries({ lastDay: '2026-11-24', madeAt: new Date('2026-11-21T10:01:00Z') })];
  expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
  expect(after[0]!.day).toBe('2026-11-25');
  expect(after[0]!.sequence).toBeGreaterThan(before[0]!.sequence);
});

test('can be read whatever the path, the checklist and the person are called', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days));
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((text) => `A ${text}`);
  fc.assert(
    fc.property(words, words, day, (title, who, lastDay) => {
      const path = { ...followUps.path, title };
      const read = entries({ path, who: who.trim(), lastDay });
      expect(read.map((entry) => entry.day)).toEqual([1, 7, 30, 90].map((after) => addDays(lastDay, after)));
    }),
    { numRuns: 60 },
  );
});
