import { addDays, mondayOf, mondayOfCount, weekCount, weekOf, weeksIn } from '../base/calendar.ts';
import type { Day } from '../base/day.ts';
import { comesEveryWeek, occurrences } from '../base/recurrence.ts';
import { levels, type Level } from '../model/fields.ts';
import type { Lang } from '../model/localized.ts';
import type { Entry } from '../playbook/entry.ts';
import { recurrenceOf } from '../rules/recurrence-of.ts';
import { isInForce } from '../rules/reviewed.ts';
import { nameOf } from './names.ts';
import { toLink, type LinkView, type Site } from './site.ts';
import { withBase } from './with-base.ts';

/** A week of the year and what comes round in it. */
export interface WeekRow {
  week: number;
  monday: Day;
  sunday: Day;
  cells: Record<Level, LinkView[]>;
}

/** A year of service. */
export interface YearView {
  year: number;
  weeks: WeekRow[];
  /** Thirteen weeks each, the last one with what is left: a year has 52 or 53. */
  quarters: WeekRow[][];
  /** What comes round in every week; it stands apart, since it would hide the gaps. */
  weekly: LinkView[];
  /** What comes once or twice in the year, with its weeks. */
  landmarks: { link: LinkView; weeks: number[] }[];
  levels: { id: Level; name: string; gaps: number }[];
}

/** A ritual and the days of a year on which it takes place, the days it lasts included. */
export interface RitualDays {
  ritual: Entry<'ritual'>;
  days: Day[];
  isWeekly: boolean;
}

/** The ISO weeks of a year with the rituals of each level. */
export function yearOf(site: Site, year: number, lang: Lang): YearView {
  const rituals = ritualDays(site, year).map((each) => ({ ...each, weeks: weeksOf(each.days) }));
  const special = rituals.filter(({ isWeekly }) => !isWeekly);
  const link = (ritual: Entry<'ritual'>) => toLink(site, ritual, lang);
  const weeks = Array.from({ length: weeksIn(year) }, (_, index): WeekRow => {
    const week = index + 1;
    const monday = mondayOf({ year, week });
    const here = special.filter((each) => each.weeks.includes(week)).map(({ ritual }) => ritual);
    const cells = levels.map((level) => [level, here.filter(({ data }) => data.levels.includes(level)).map(link)]);
    return { week, monday, sunday: addDays(monday, 6), cells: Object.fromEntries(cells) as WeekRow['cells'] };
  });
  return {
    year,
    weeks,
    quarters: [0, 1, 2, 3].map((quarter) => weeks.slice(quarter * 13, quarter === 3 ? undefined : quarter * 13 + 13)),
    weekly: rituals.filter(({ isWeekly }) => isWeekly).map(({ ritual }) => link(ritual)),
    landmarks: special
      .filter((each) => each.weeks.length > 0 && each.weeks.length <= 2)
      .map(({ ritual, weeks: own }) => ({ link: link(ritual), weeks: own }))
      .sort((a, b) => a.weeks[0]! - b.weeks[0]!),
    levels: levels.map((id) => ({
      id,
      name: nameOf(site, 'levels', id, lang),
      gaps: weeks.filter(({ cells }) => cells[id].length === 0).length,
    })),
  };
}

/** The rituals in force and the days of an ISO year on which they take place. */
export function ritualDays(site: Site, year: number): RitualDays[] {
  const from = mondayOf({ year, week: 1 });
  const to = addDays(mondayOf({ year, week: weeksIn(year) }), 6);
  return site.entries
    .filter((entry): entry is Entry<'ritual'> => entry.kind === 'ritual' && isInForce(entry))
    .map((ritual) => {
      const length = ritual.data.days ?? 1;
      const starts = occurrences(recurrenceOf(ritual, site.config), addDays(from, 1 - length), to);
      const days = starts.flatMap((day) => Array.from({ length }, (_, index) => addDays(day, index)));
      const own = [...new Set(days)].filter((day) => day >= from && day <= to).sort();
      return { ritual, days: own, isWeekly: comesEveryWeek([...new Set(own.map(weekCount))]) };
    });
}

/** The years that the site shows: that of the edition and the next, as ISO counts them. */
export function shownYears(edition: Day): [number, number] {
  const { year } = weekOf(edition);
  return [year, year + 1];
}

/** A ritual in the file of weeks: title, address, the language where it is not the reader's, levels, and 1 for a weekly one. */
export type RitualRow = [title: string, href: string, lang: string, levels: readonly Level[], isWeekly: 0 | 1];

/** What comes round in which week, for the browser, which knows what day it is: `/workbench/year.json`. */
export interface YearFile {
  rituals: RitualRow[];
  /** The Monday of the first week. The others follow one after the other. */
  first: Day;
  weeks: WeekInFile[];
}

/** A week as it is told: which it is, and for each ritual in it its place in the list and its days. */
export type WeekInFile = [name: string, rituals: [ritual: number, days: string][]];

/** How a week is named: `Week %, % to %`. */
interface YearFileRequest {
  lang: Lang;
  edition: Day;
  range: string;
}

/** The weeks of the shown years, one after the other, in the words of a language. */
export function yearFile(site: Site, { lang, edition, range }: YearFileRequest): YearFile {
  const years = shownYears(edition);
  const [own, next] = years.map((year) => ritualDays(site, year)) as [RitualDays[], RitualDays[]];
  const first = mondayOf({ year: years[0], week: 1 });
  const count = weeksIn(years[0]) + weeksIn(years[1]);
  const days = own.map((each, index) => [...each.days, ...next[index]!.days]);
  return {
    rituals: own.map(({ ritual, isWeekly }): RitualRow => {
      const { title, href, lang: textLang = '' } = toLink(site, ritual, lang);
      return [title, withBase(href), textLang, ritual.data.levels, isWeekly ? 1 : 0];
    }),
    first,
    weeks: Array.from({ length: count }, (_, index): WeekInFile => {
      const monday = mondayOfCount(weekCount(first) + index);
      const sunday = addDays(monday, 6);
      const here = days
        .map((all, ritual) => ({ ritual, in: all.filter((day) => day >= monday && day <= sunday) }))
        .filter((each) => each.in.length > 0)
        .sort((a, b) => (a.in[0]! < b.in[0]! ? -1 : 1));
      return [sayWeek(monday, lang, range), here.map((each) => [each.ritual, sayDays(each.in, lang)])];
    }),
  };
}

/** `Week 47, 16 November to 22 November`. */
function sayWeek(monday: Day, lang: Lang, range: string): string {
  const format = shortDay(lang, { day: 'numeric', month: 'long' });
  const values = [String(weekOf(monday).week), format(monday), format(addDays(monday, 6))];
  return range.replaceAll('%', () => values.shift()!);
}

/** Days of a week in which nobody can mistake the month: `Mon 16, Thu 19`, and `Mon 5 – Fri 9` for what lasts. */
function sayDays(days: readonly Day[], lang: Lang): string {
  const format = shortDay(lang, { weekday: 'short', day: 'numeric' });
  const [from, to] = [days[0]!, days.at(-1)!];
  const isRun = days.length > 2 && addDays(from, days.length - 1) === to;
  return isRun ? `${format(from)} – ${format(to)}` : days.map(format).join(', ');
}

function shortDay(lang: Lang, parts: Intl.DateTimeFormatOptions): (day: Day) => string {
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { ...parts, timeZone: 'UTC' });
  return (day) => format.format(Date.parse(day));
}

function weeksOf(days: readonly Day[]): number[] {
  return [...new Set(days.map((day) => weekOf(day).week))];
}
