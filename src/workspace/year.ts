import { addDays, mondayOf, weekOf, weeksIn } from '../base/calendar.ts';
import type { Day } from '../base/day.ts';
import { occurrences } from '../base/recurrence.ts';
import { levels, type Level } from '../model/fields.ts';
import type { Lang } from '../model/localized.ts';
import type { Entry } from '../playbook/entry.ts';
import { nameOf } from './page-view.ts';
import { toLink, type LinkView, type Site } from './site.ts';

export interface WeekRow {
  week: number;
  monday: Day;
  cells: Record<Level, LinkView[]>;
}

/** The ISO weeks of a year with the rituals of each level; weekly routines stand apart, since they would hide the gaps. */
export function yearOf(
  site: Site,
  year: number,
  lang: Lang,
): { weeks: WeekRow[]; weekly: LinkView[]; levels: { id: Level; name: string }[] } {
  const rituals = site.entries.filter(
    (entry): entry is Entry<'ritual'> => entry.kind === 'ritual' && entry.data.status === 'active',
  );
  const isWeekly = ({ data }: Entry<'ritual'>) =>
    /FREQ=DAILY/.test(data.recurrence) ||
    (/FREQ=WEEKLY/.test(data.recurrence) && !/INTERVAL=([2-9]|\d\d)/.test(data.recurrence));
  const byWeek = Map.groupBy(
    rituals
      .filter((ritual) => !isWeekly(ritual))
      .flatMap((ritual) => weeksOf(site, ritual, year).map((week) => ({ ritual, week }))),
    ({ week }) => week,
  );
  const weeks = Array.from({ length: weeksIn(year) }, (_, index): WeekRow => {
    const here = (byWeek.get(index + 1) ?? []).map(({ ritual }) => ritual);
    const cells = Object.fromEntries(
      levels.map((level) => [
        level,
        here.filter(({ data }) => data.levels.includes(level)).map((ritual) => toLink(site, ritual, lang)),
      ]),
    );
    return { week: index + 1, monday: mondayOf({ year, week: index + 1 }), cells: cells as WeekRow['cells'] };
  });
  return {
    weeks,
    weekly: rituals.filter(isWeekly).map((ritual) => toLink(site, ritual, lang)),
    levels: levels.map((id) => ({ id, name: nameOf(site, 'levels', id, lang) })),
  };
}

/** The numbers of the weeks of a year in which a ritual falls. */
function weeksOf(site: Site, { data }: Entry<'ritual'>, year: number): number[] {
  const from = mondayOf({ year, week: 1 });
  const to = addDays(mondayOf({ year, week: weeksIn(year) }), 6);
  const days = occurrences(
    { rule: data.recurrence, starts: data.starts, ends: data.ends, timeZone: site.config.timeZone },
    from,
    to,
  );
  return [...new Set(days.map((day) => weekOf(day).week))];
}
