import { addDays, mondayOf, weekCount, weekOf, weeksIn } from '../base/calendar.ts';
import type { Day } from '../base/day.ts';
import { comesEveryWeek, occurrences } from '../base/recurrence.ts';
import { levels, type Level } from '../model/fields.ts';
import type { Lang } from '../model/localized.ts';
import type { Entry } from '../playbook/entry.ts';
import { isInForce } from '../rules/reviewed.ts';
import { nameOf } from './names.ts';
import { toLink, type LinkView, type Site } from './site.ts';

/** A week of the year and what comes round in it. */
interface WeekRow {
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
  const rituals = site.entries
    .filter((entry): entry is Entry<'ritual'> => entry.kind === 'ritual' && isInForce(entry))
    .map((ritual) => ({ ritual, days: daysIn(site, ritual, year) }));
  const isWeekly = ({ days }: { days: Day[] }) => comesEveryWeek([...new Set(days.map(weekCount))]);
  const byWeek = Map.groupBy(
    rituals
      .filter((each) => !isWeekly(each))
      .flatMap(({ ritual, days }) => weeksOf(days).map((week) => ({ ritual, week }))),
    ({ week }) => week,
  );
  const cellOf = (week: number, level: Level) =>
    (byWeek.get(week) ?? [])
      .filter(({ ritual }) => ritual.data.levels.includes(level))
      .map(({ ritual }) => toLink(site, ritual, lang));
  return {
    weeks: Array.from({ length: weeksIn(year) }, (_, index) => ({
      week: index + 1,
      monday: mondayOf({ year, week: index + 1 }),
      cells: Object.fromEntries(levels.map((level) => [level, cellOf(index + 1, level)])) as WeekRow['cells'],
    })),
    weekly: rituals.filter(isWeekly).map(({ ritual }) => toLink(site, ritual, lang)),
    levels: levels.map((id) => ({ id, name: nameOf(site, 'levels', id, lang) })),
  };
}

/** The days of an ISO year on which a ritual falls. */
function daysIn(site: Site, { data }: Entry<'ritual'>, year: number): Day[] {
  const from = mondayOf({ year, week: 1 });
  const to = addDays(mondayOf({ year, week: weeksIn(year) }), 6);
  const recurrence = { rule: data.recurrence, starts: data.starts, ends: data.ends, timeZone: site.config.timeZone };
  return occurrences(recurrence, from, to);
}

function weeksOf(days: readonly Day[]): number[] {
  return [...new Set(days.map((day) => weekOf(day).week))];
}
