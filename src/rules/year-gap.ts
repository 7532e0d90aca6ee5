import { addMonths, mondayOf, mondayOfCount, weekCount, weekOf } from '../base/calendar.ts';
import type { Day } from '../base/day.ts';
import { comesEveryWeek, occurrences, unreadablePart } from '../base/recurrence.ts';
import { list, plural } from '../base/text.ts';
import { levels, type Level } from '../model/fields.ts';
import type { Page, Playbook } from '../model/page.ts';
import { pagesOf } from './pages-of.ts';
import { recurrenceOf } from './recurrence-of.ts';
import { isInForce } from './reviewed.ts';
import type { Rule } from './rule.ts';

export const yearGap: Rule = {
  id: 'year-gap',
  severity: 'warning',
  why: 'Service that is spoken of in one week and not in the others is forgotten in the others.',

  *check({ pages, playbook, today }) {
    const rituals = pagesOf(pages, 'ritual').filter(isInForce);
    // A playbook without rituals has no calendar to keep, and what a faulty rule or page would fill is not known.
    if (rituals.length === 0 || playbook.unread.some(({ folder }) => folder === 'rituals')) return;
    const year = yearAround(today);
    const weeks = weeksOf(rituals, playbook, year);
    for (const level of levels) {
      const own = rituals.filter(({ data }) => data.levels.includes(level));
      if (own.some((ritual) => unreadablePart(recurrenceOf(ritual, playbook.config)))) continue;
      const filled = new Set(own.flatMap((ritual) => weeks.get(ritual) ?? []));
      const gaps = runsWithout(filled, year);
      if (gaps.length > 0) yield { on: playbook.locate('playbook.yaml', ['levels', level]), ...said(level, gaps) };
    }
  },
};

/** The first and the last week to look at: the ISO year of a day, and the twelve months from that day on. */
function yearAround(today: Day): { first: number; last: number } {
  return { first: weekCount(mondayOf({ year: weekOf(today).year, week: 1 })), last: weekCount(addMonths(today, 12)) };
}

/** The weeks that each ritual falls in. One that comes round every week makes no week special, and gets none. */
function weeksOf(
  rituals: readonly Page<'ritual'>[],
  { config }: Playbook,
  { first, last }: { first: number; last: number },
): Map<Page<'ritual'>, number[]> {
  return new Map(
    rituals.map((ritual) => {
      const days = occurrences(recurrenceOf(ritual, config), mondayOfCount(first), mondayOfCount(last + 1));
      const weeks = [...new Set(days.map(weekCount))].filter((week) => week <= last);
      return [ritual, comesEveryWeek(weeks) ? [] : weeks];
    }),
  );
}

interface Run {
  from: number;
  to: number;
}

/** The runs of consecutive weeks that are not filled. */
function runsWithout(filled: ReadonlySet<number>, { first, last }: { first: number; last: number }): Run[] {
  const runs: Run[] = [];
  for (let week = first; week <= last; week += 1) {
    if (filled.has(week)) continue;
    const run = runs.at(-1);
    if (run?.to === week - 1) run.to = week;
    else runs.push({ from: week, to: week });
  }
  return runs;
}

function said(level: Level, gaps: readonly Run[]): { message: string; hint: string } {
  const count = gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const named = gaps.map(({ from, to }) => (from === to ? sayWeek(from) : `${sayWeek(from)} to ${sayWeek(to)}`));
  return {
    message: `In ${plural(count, 'week')} the level ${level} has no ritual beside the weekly ones: ${list(named)}.`,
    hint: `Let a ritual fall in each of these weeks that has ${level} in its levels.`,
  };
}

function sayWeek(count: number): string {
  const { year, week } = weekOf(mondayOfCount(count));
  return `${year}-W${String(week).padStart(2, '0')}`;
}
