import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import { addDays, type Day } from '../base/day.ts';
import { calendarRule } from '../base/recurrence.ts';
import { addressOf } from '../model/address.ts';
import type { Level } from '../model/fields.ts';
import { say } from '../model/localized.ts';
import type { Entry } from '../playbook/entry.ts';
import { recurrenceOf } from '../rules/recurrence-of.ts';
import { isInForce } from '../rules/reviewed.ts';
import { nameOf } from './names.ts';
import { withComponent } from './review-calendar.ts';
import type { Site } from './site.ts';
import { withBase } from './with-base.ts';

/** What a calendar of rituals says, in the language of the playbook. */
export interface RitualCalendarTexts {
  feedAll: string;
  feedOf: string;
  minutes: string;
}

/** A calendar of rituals. */
export interface RitualCalendarRequest {
  /** Only those of this level; all when left out. */
  level?: Level;
  /** Where the site is found: https://playbook.example.com. */
  origin: URL;
  /** The day of the edition. */
  edition: Day;
  texts: RitualCalendarTexts;
}

/**
 * The rituals as an iCalendar file: each is one event that recurs by its own rule, lasts whole days and takes nobody's time
 * away. An event keeps its id as long as the ritual keeps its own, in every calendar.
 */
export function ritualCalendar(site: Site, { level, origin, edition, texts }: RitualCalendarRequest): string {
  const lang = site.defaultLang;
  const playbook = say(site.config.name, lang, lang);
  const calendar = new ICalCalendar({
    name: (level === undefined
      ? texts.feedAll
      : texts.feedOf.replace('%', nameOf(site, 'levels', level, lang))
    ).replace('%', playbook),
    prodId: { company: 'Vademecum', product: 'Rituals', language: lang.toUpperCase() },
    source: urlOf(ritualCalendarAddress(level), origin),
    ttl: 24 * 60 * 60,
  });
  const rituals = site.entries.filter((entry): entry is Entry<'ritual'> => entry.kind === 'ritual' && isInForce(entry));
  for (const ritual of rituals) {
    const { data } = ritual;
    const recurrence = calendarRule(recurrenceOf(ritual, site.config));
    if (recurrence === undefined || (level !== undefined && !data.levels.includes(level))) continue;
    const url = urlOf(addressOf(ritual, lang, lang), origin);
    calendar.createEvent({
      id: `ritual-${ritual.id}@${origin.hostname}`,
      stamp: `${edition}T00:00:00Z`,
      start: recurrence.first,
      // The end of a whole day is the day after it.
      end: addDays(recurrence.first, data.days ?? 1),
      allDay: true,
      repeating: `RRULE:${recurrence.rule}`,
      summary: data.title,
      description: [data.summary, `${texts.minutes.replace('%', String(data.minutes))} · ${data.who}`, url].join('\n'),
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.length() === 0 ? withComponent(calendar.toString()) : calendar.toString()}\r\n`;
}

/** Where a calendar of rituals is: of all of them, or of a level. */
export function ritualCalendarAddress(level?: Level): string {
  return `/year/${level ?? 'all'}.ics`;
}

function urlOf(address: string, origin: URL): string {
  return new URL(withBase(address), origin).href;
}
