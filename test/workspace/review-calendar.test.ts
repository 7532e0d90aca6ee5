import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { textsIn } from '../../src/i18n/texts.ts';
import { reviewWork, type ReviewWork } from '../../src/rules/review-work.ts';
import { calendarAddress, reviewCalendar } from '../../src/workspace/review-calendar.ts';
import { folder, owner, playbook, procedure, reviewed, term, type Parts } from '../support/pages.ts';
import { siteOf } from '../support/site.ts';

const origin = new URL('https://playbook.example.com');
const edition = '2026-11-21';

const parts: Parts = {
  pages: [
    procedure({ id: 'late', title: 'Late delivery', reviews: [reviewed({ next: '2026-12-03' })] }),
    procedure({ id: 'lamps', title: 'Lamps, beds; sofas', reviews: [reviewed({ next: '2026-12-10' })] }),
    procedure({ id: 'import', title: 'Import', status: 'unverified', reviews: [] }),
    procedure({ id: 'unplanned', title: 'Unplanned', status: 'unverified', reviews: [] }),
    procedure({ id: 'desk', title: 'Desk', owner: 'desk-lead', reviews: [reviewed({ next: '2027-02-01' })] }),
    term({ id: 'touch', reviews: [] }),
  ],
  owners: [
    owner({ deputy: 'desk-lead', until: '2026-12-05' }),
    owner({ id: 'desk-lead', name: 'Desk lead' }),
    owner({ id: 'new-lead', name: 'New lead' }),
  ],
  folders: [folder('glossary', { title: 'Glossary', owner: 'desk-lead', reviews: [reviewed({ next: '2027-03-01' })] })],
  reviewPlan: [
    { page: 'late', on: '2026-11-25', due: '2026-12-03' },
    { page: 'import', on: '2026-11-27' },
  ],
};

function calendar(
  of: string | undefined,
  given = parts,
  work: readonly ReviewWork[] = reviewWork(playbook(given)),
): string {
  const texts = { ...textsIn('en').published.calendar, dueBy: (day: string) => `There is time until ${day}.` };
  return reviewCalendar(siteOf(given), { ...(of === undefined ? {} : { owner: of }), work, origin, edition, texts });
}

interface Event {
  uid: string;
  day: string;
  summary: string;
  description: string;
  url: string;
}

/** What a program of others reads in a calendar. */
function read(text: string): { name: unknown; events: Event[] } {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = root.getAllSubcomponents('vevent').map((component) => {
    const { uid, startDate, summary, description } = new ICAL.Event(component);
    const url = String(component.getFirstPropertyValue('url'));
    return { uid, day: startDate.isDate ? startDate.toString() : 'no day', summary, description, url };
  });
  return { name: root.getFirstPropertyValue('x-wr-calname'), events };
}

test('holds every review on the day it is planned for, or else on its review date', () => {
  expect(read(calendar(undefined))).toMatchInlineSnapshot(`
    {
      "events": [
        {
          "day": "2026-11-25",
          "description": "There is time until 2026-12-03.
    Owner: Delivery lead",
          "summary": "Review: Late delivery",
          "uid": "review-late-2026-12-03@playbook.example.com",
          "url": "https://playbook.example.com/procedures/late/",
        },
        {
          "day": "2026-11-27",
          "description": "Nobody has reviewed this page yet.
    Owner: Delivery lead",
          "summary": "Review: Import",
          "uid": "review-import-first@playbook.example.com",
          "url": "https://playbook.example.com/procedures/import/",
        },
        {
          "day": "2026-12-10",
          "description": "Owner: Delivery lead",
          "summary": "Review: Lamps, beds; sofas",
          "uid": "review-lamps-2026-12-10@playbook.example.com",
          "url": "https://playbook.example.com/procedures/lamps/",
        },
        {
          "day": "2027-02-01",
          "description": "Owner: Desk lead",
          "summary": "Review: Desk",
          "uid": "review-desk-2027-02-01@playbook.example.com",
          "url": "https://playbook.example.com/procedures/desk/",
        },
        {
          "day": "2027-03-01",
          "description": "Owner: Desk lead",
          "summary": "Review: Glossary",
          "uid": "review-folder-glossary-2027-03-01@playbook.example.com",
          "url": "https://playbook.example.com/glossary/",
        },
      ],
      "name": "Reviews: Playbook",
    }
  `);
});

test('of an owner holds theirs, and those of owners in whose place they answer on that day', () => {
  const of = (id: string) => read(calendar(id)).events.map(({ summary }) => summary);
  expect(of('delivery-lead')).toEqual(['Review: Late delivery', 'Review: Import', 'Review: Lamps, beds; sofas']);
  expect(of('desk-lead')).toEqual(['Review: Lamps, beds; sofas', 'Review: Desk', 'Review: Glossary']);
});

test('is one also where nothing is to do, so that its address can be subscribed to before there is', () => {
  const text = calendar('new-lead');
  expect(read(text)).toEqual({ name: 'Reviews: New lead', events: [] });
  expect(new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents()).toHaveLength(1);
});

test('is written as RFC 5545 demands, whatever pages are called', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), (title) => {
      const named = reviewWork(playbook(parts)).map((each) => ({ ...each, title }));
      const text = calendar(undefined, parts, named);
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      const lines = text.slice(0, -2).split('\r\n');
      expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
      const { events } = read(text);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(5);
      const said = `Review: ${title}`.replaceAll(/\r\n?/g, '\n');
      expect(new Set(events.map(({ summary }) => summary))).toEqual(new Set([said]));
    }),
  );
});

test('makes the same bytes for the same edition, and says which one it is', () => {
  expect(calendar(undefined)).toBe(calendar(undefined));
  expect(new Set(calendar(undefined).match(/^DTSTAMP:.*$/gm))).toEqual(new Set(['DTSTAMP:20261121T000000Z']));
});

test('stands where its address says', () => {
  expect([calendarAddress(), calendarAddress('desk-lead')]).toEqual(['/reviews.ics', '/owners/desk-lead/reviews.ics']);
});
