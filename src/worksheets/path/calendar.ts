import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import { addDays, type Day } from '../../base/day.ts';
import { shortHash } from '../../base/short-hash.ts';
import type { PathTexts } from '../../i18n/sheets/path.ts';
import { fillIn } from '../../workbench/fill-in.ts';

/** Entries are numbered by the seconds since then, so that one of the same day replaces another. */
const firstFile = Date.UTC(2020);

/** What comes after a path: on which day after its end which checklist is worked through. */
export interface FollowUp {
  day: number;
  checklist: { title: string; href: string };
}

/** What the calendar entries are made from. */
export interface FollowUps {
  path: { id: string; title: string; href: string };
  /** The day the path was finished. */
  lastDay: Day;
  /** Who walked it, if the entries are to say so. */
  who: string;
  followUps: readonly FollowUp[];
  /** Where the site is found. */
  origin: string;
  /** When the file is made: a later file of the same path takes the place of an earlier one. */
  madeAt: Date;
  lang: string;
}

/**
 * The days after a path as an iCalendar file: an entry for each whole day, with a link to its checklist. The same path of the
 * same person has the same entries in every file, so that a calendar moves them instead of adding more.
 */
export function followUpCalendar(
  { path, lastDay, who, followUps, origin, madeAt, lang }: FollowUps,
  texts: Pick<PathTexts, 'entry' | 'entryWho' | 'entryText' | 'entryPath'>,
): string {
  const calendar = new ICalCalendar({
    name: who === '' ? path.title : `${path.title} (${who})`,
    prodId: { company: 'Vademecum', product: 'Paths', language: lang.toUpperCase() },
  });
  const person = who === '' ? '' : `-${shortHash(who.toLocaleLowerCase())}`;
  for (const { day, checklist } of followUps) {
    const url = new URL(checklist.href, origin).href;
    const summary =
      who === ''
        ? fillIn(texts.entry, String(day), path.title, checklist.title)
        : fillIn(texts.entryWho, String(day), path.title, who, checklist.title);
    calendar.createEvent({
      id: `path-${path.id}-day-${day}${person}@${new URL(origin).hostname}`,
      stamp: madeAt,
      sequence: Math.floor((madeAt.getTime() - firstFile) / 1000),
      start: addDays(lastDay, day),
      allDay: true,
      summary,
      description: [fillIn(texts.entryText, url), fillIn(texts.entryPath, new URL(path.href, origin).href)].join('\n'),
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}
