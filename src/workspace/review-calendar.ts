import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import type { Day } from '../base/day.ts';
import { addressOf } from '../model/address.ts';
import { say } from '../model/localized.ts';
import { whoAnswers } from '../model/office.ts';
import { byWorkDay, workDay, type ReviewWork } from '../rules/review-work.ts';
import { folderAddress, type Site } from './site.ts';
import { withBase } from './with-base.ts';

/** What a calendar says, in the language of the playbook. */
export interface CalendarTexts {
  all: (playbook: string) => string;
  of: (owner: string) => string;
  review: (title: string) => string;
  /** How long there is time, where the review is planned for an earlier day. */
  dueBy: (day: Day) => string;
  first: string;
  owner: (name: string) => string;
}

/** A calendar of reviews. */
export interface CalendarRequest {
  /** Only what this owner answers for; everything when left out. */
  owner?: string;
  work: readonly ReviewWork[];
  /** Where the site is found: https://playbook.example.com. */
  origin: URL;
  /** The day of the edition. */
  edition: Day;
  texts: CalendarTexts;
}

/** The reviews that have to be made as an iCalendar file: each on the day it is planned for, or else on its review date. */
export function reviewCalendar(site: Site, request: CalendarRequest): string {
  const { owner, work, origin, edition, texts } = request;
  const playbook = say(site.config.name, site.defaultLang, site.defaultLang);
  const calendar = new ICalCalendar({
    name: owner === undefined ? texts.all(playbook) : texts.of(site.owners.get(owner)?.name ?? owner),
    prodId: { company: 'Vademecum', product: 'Reviews', language: site.defaultLang.toUpperCase() },
    source: urlOf(calendarAddress(owner), origin),
    ttl: 24 * 60 * 60,
  });
  const days = work
    .toSorted(byWorkDay)
    .flatMap((each) => ({ each, day: workDay(each) ?? '' }))
    .filter(({ each, day }) => day !== '' && (owner === undefined || answersOn(site, each, day).includes(owner)));
  for (const { each, day } of days) {
    const url = urlOf(workAddress(site, each), origin);
    calendar.createEvent({
      id: uidOf(each, origin),
      stamp: `${edition}T00:00:00Z`,
      start: day,
      allDay: true,
      summary: texts.review(each.title),
      description: describe(site, each, texts),
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${days.length === 0 ? withComponent(calendar.toString()) : calendar.toString()}\r\n`;
}

/** Where a calendar is: of everything, or of an owner. */
export function calendarAddress(owner?: string): string {
  return owner === undefined ? '/reviews.ics' : `/owners/${owner}/reviews.ics`;
}

/** Whose calendar it is in: the owner's, and that of whoever answers in that place on the day. */
function answersOn(site: Site, { owner = '' }: ReviewWork, day: Day): string[] {
  return [owner, whoAnswers(owner, site.owners, day)?.id ?? owner];
}

function describe(site: Site, { due, planned, owner }: ReviewWork, texts: CalendarTexts): string {
  const name = site.owners.get(owner ?? '')?.name;
  return [
    ...(due === undefined ? [texts.first] : planned !== undefined && planned < due ? [texts.dueBy(due)] : []),
    ...(name === undefined ? [] : [texts.owner(name)]),
  ].join('\n');
}

/** The same for one review date of one page, whatever day it is planned for. */
function uidOf({ page, folder, due }: ReviewWork, { hostname }: URL): string {
  const subject = page ?? `folder-${folder?.replaceAll('/', '-')}`;
  return `review-${subject}-${due ?? 'first'}@${hostname}`;
}

function workAddress(site: Site, { page, folder }: ReviewWork): string {
  const entry = page === undefined ? undefined : site.byId.get(page);
  return entry ? addressOf(entry, site.defaultLang, site.defaultLang) : folderAddress(site, folder!, site.defaultLang);
}

function urlOf(address: string, origin: URL): string {
  return new URL(withBase(address), origin).href;
}

/** A calendar needs one component at least (RFC 5545, 3.6). A time zone is one that nobody sees. */
export function withComponent(calendar: string): string {
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Etc/UTC',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0000',
    'TZOFFSETTO:+0000',
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
  return calendar.replace('END:VCALENDAR', [...zone, 'END:VCALENDAR'].join('\r\n'));
}
