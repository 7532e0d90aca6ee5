import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import type { Day } from '../../base/day.ts';

export interface ReminderParts {
  id: string;
  day: Day;
  title: string;
  text: string;
  /** The address of the sheet. */
  url: string;
  now: Date;
}

/** A calendar with one entry of a whole day, on which somebody looks at the sheet again. */
export function reminder({ id, day, title, text, url, now }: ReminderParts): string {
  const calendar = new ICalCalendar({ prodId: '//Vademecum//Self-assessment//EN' });
  calendar.createEvent({
    id: `${id}-${day}`,
    start: day,
    allDay: true,
    summary: title,
    description: text,
    url,
    stamp: now,
    // The day stays free for everything else.
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  return `${calendar.toString()}\r\n`;
}
