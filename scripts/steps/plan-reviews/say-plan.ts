import { styleText } from 'node:util';
import { mondayOfCount, weekCount } from '../../../src/base/calendar.ts';
import { sayDay, type Day } from '../../../src/base/day.ts';
import { list, plural } from '../../../src/base/text.ts';
import { workDay } from '../../../src/rules/review-work.ts';
import type { OwnerPlan } from './make-plan.ts';
import { movesOf, type Move } from './move.ts';

/** How a plan is written: for which day and limit, how wide, and whether in colour. */
export interface PlanView {
  today: Day;
  perWeek: number;
  columns: number;
  colour: boolean;
}

type Colour = 'red' | 'yellow' | 'green' | 'bold' | 'dim';
type Paint = (colour: Colour, text: string) => string;

/** Moves of one owner that are named; more are only counted. */
const mostMoves = 12;

/** The plan of one owner for people: bars of each week before and after, what moves, and what does not fit. */
export function sayOwnerPlan(plan: OwnerPlan, view: PlanView): string {
  const paint: Paint = (colour, text) => (view.colour ? styleText(colour, text, { validateStream: false }) : text);
  const { name, work, standsInFor } = plan;
  const also = standsInFor.length === 0 ? '' : `, also in place of ${list(standsInFor)}`;
  return [
    `${paint('bold', name)}${also}: ${plural(work.length, 'review')}, at most ${view.perWeek} a week`,
    '',
    ...bars(plan, view, paint),
    ...sayMoves(plan, view.today),
    ...sayTooMany(plan, view.perWeek, paint),
    '',
  ].join('\n');
}

/** One line: what the plan does with all reviews. */
export function sayTotals(plans: readonly OwnerPlan[], today: Day): string {
  const moves = plans.flatMap((plan) => movesOf(plan, today));
  const count = (...kinds: Move['what'][]) => moves.filter(({ what }) => kinds.includes(what)).length;
  const parts = [
    [count('earlier'), 'brought forward'],
    [count('later'), 'put back, none behind its date'],
    [count('late'), count('late') === 1 ? 'late one gets a day' : 'late ones get a day'],
    [
      count('first'),
      count('first') === 1 ? 'page gets the day of its first review' : 'pages get the day of their first review',
    ],
    [count('stays'), count('stays') === 1 ? 'stays where it is' : 'stay where they are'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  return `${plural(moves.length, 'review')} of ${plural(plans.length, 'owner')}: ${list(said)}.`;
}

interface Row {
  label: string;
  before: number;
  after: number;
}

/** Weeks in which nothing is to do are left out. */
function bars(plan: OwnerPlan, { today, perWeek, columns }: PlanView, paint: Paint): string[] {
  const rows = rowsOf(plan, today);
  const label = Math.max('week of'.length, ...rows.map((row) => row.label.length));
  const most = Math.max(1, ...rows.flatMap(({ before, after }) => [before, after]));
  const number = String(most).length;
  const cells = Math.min(most, Math.max(4, Math.floor((columns - 6 - label) / 2) - 1 - number));
  const column = Math.max('before'.length, cells + 1 + number);
  const head = `  ${'week of'.padEnd(label)}  ${'before'.padEnd(column)}  after`;
  return [
    paint('dim', head),
    ...rows.map((row) =>
      `  ${row.label.padEnd(label)}  ${bar(row.before, { perWeek, cells, most, column }, paint)}  ${bar(row.after, { perWeek, cells, most, column: 0 }, paint)}`.trimEnd(),
    ),
  ];
}

function rowsOf({ work, days }: OwnerPlan, today: Day): Row[] {
  const before = work.map((each) => placeOf(workDay(each), today));
  const after = work.map((each) => placeOf(days.get(each.key) ?? workDay(each), today));
  return [...new Set([...before, ...after])]
    .sort((a, b) => a - b)
    .map((place) => ({
      label: labelOf(place),
      before: before.filter((each) => each === place).length,
      after: after.filter((each) => each === place).length,
    }));
}

const late = -1;
const unplanned = Infinity;

/** A week, or what stands before and after all weeks. */
function placeOf(day: Day | undefined, today: Day): number {
  if (day === undefined) return unplanned;
  return weekCount(day) < weekCount(today) ? late : weekCount(day);
}

function labelOf(place: number): string {
  if (place === late) return 'late';
  return place === unplanned ? 'without a day' : sayDay(mondayOfCount(place), 'en');
}

interface Scale {
  perWeek: number;
  /** How many signs the longest bar has, and what it stands for. */
  cells: number;
  most: number;
  /** The width of bar and number together. */
  column: number;
}

/** What is above the limit has another sign, so that it is seen without colour too. */
function bar(count: number, { perWeek, cells, most, column }: Scale, paint: Paint): string {
  const length = (part: number) => Math.ceil((part * cells) / most);
  const within = length(Math.min(count, perWeek));
  const above = length(count) - within;
  const width = within + above + (count === 0 ? 0 : 1 + String(count).length);
  const drawn = `${paint('green', '█'.repeat(within))}${above > 0 ? paint('yellow', '▒'.repeat(above)) : ''}${count === 0 ? '' : ` ${count}`}`;
  return drawn + ' '.repeat(Math.max(0, column - width));
}

function sayMoves(plan: OwnerPlan, today: Day): string[] {
  const moves = movesOf(plan, today).filter(({ what }) => what !== 'stays');
  if (moves.length === 0) return [];
  const shown = moves.slice(0, mostMoves).map(sayMove);
  const more = moves.length - shown.length;
  return ['', ...shown.map((line) => `  ${line}`), ...(more > 0 ? [`  and ${more} more`] : [])];
}

function sayMove({ work: { key, due, planned }, day, what }: Move): string {
  const say = (date: Day | undefined) => (date === undefined ? '' : sayDay(date, 'en'));
  const reason = {
    late: `was due ${say(due)}`,
    first: 'its first review',
    earlier: planned === undefined ? `due ${say(due)}` : `was planned for ${say(planned)}`,
    later: `was planned for ${say(planned)}`,
    unplaced: 'no week has a place',
    stays: '',
  }[what];
  return `${(say(day) || 'no day').padEnd('30 September 2026'.length)}  ${key} (${reason})`;
}

function sayTooMany({ tooMany, wayOut, name, unplaced }: OwnerPlan, perWeek: number, paint: Paint): string[] {
  const lines: string[] = [];
  if (tooMany.length > 0 && wayOut !== undefined) {
    const weeks = tooMany.map(({ monday, count }) => `${count} in the week of ${sayDay(monday, 'en')}`);
    const total = tooMany.reduce((sum, { count }) => sum + count, 0);
    lines.push(
      `${paint('yellow', 'Too many')}: ${name} has ${total} more than ${perWeek} a week: ${list(weeks)}. ${
        wayOut.afresh
          ? 'They fit when everything is planned anew: add --afresh.'
          : `With --per-week ${wayOut.perWeek} all of them fit; or give some pages to another owner.`
      }`,
    );
  }
  if (unplaced.length > 0)
    lines.push(
      `${paint('yellow', 'No place')}: ${plural(unplaced.length, 'review')} of ${name} ${unplaced.length === 1 ? 'fits' : 'fit'} into none of these weeks. Give more with --weeks.`,
    );
  return lines.flatMap((line) => ['', `  ${line}`]);
}
