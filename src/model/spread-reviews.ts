import { addDays, mondayOfCount, weekCount } from '../base/calendar.ts';
import type { Day } from '../base/day.ts';
import { PlanWeeks, type Seat } from './plan-weeks.ts';

/** A review that has to be made. One owner makes all that are planned together. */
export interface PlannableReview {
  key: string;
  /** The review date. Undefined for a page that was never reviewed: it waits until there is a place. */
  due?: Day | undefined;
  /** The day it is planned for already. */
  planned?: Day | undefined;
  /** Among first reviews, the smaller comes earlier. */
  rank?: number | undefined;
}

export interface SpreadOptions {
  /** How many reviews one owner makes in a week. */
  perWeek: number;
  today: Day;
  /** The first day to plan for; today when left out. */
  from?: Day | undefined;
  /** Plan so many weeks only. What is due later is left alone. */
  weeks?: number | undefined;
  /** Plan as if nothing were planned yet. */
  afresh?: boolean | undefined;
}

/** The plan of one owner. */
export interface SpreadReviews {
  /** The day of each review that has one. */
  days: ReadonlyMap<string, Day>;
  /** The weeks, by their Monday, with more reviews than wanted, and how many more. */
  tooMany: { monday: Day; count: number }[];
  /** Reviews that find no place. Only where the number of weeks is limited. */
  unplaced: string[];
}

type Planned = Seat & Omit<PlannableReview, 'planned'> & { kept: Day | undefined };

/**
 * Spreads the reviews of one owner over weeks. Late ones come first, each as early as there is a place. One with a date
 * ahead is made in the week of its date, or before it, as late as there is a place. First ones take what is left.
 *
 * What is planned already stays where it is, so that planning again changes nothing. A page that is added takes a free
 * place, or that of one other review, which moves to a free place of its own: at most one moves.
 *
 * Planned afresh, the number of reviews above the limit is the least that any plan has which makes the late ones first.
 * For every week up to its date is open to a review: one that finds no place has only full weeks before it. None of
 * those can be made later, since each took the latest place that was free. So all of them have to be made by then.
 *
 * None is ever planned for later than its date. Those above the limit go where they crowd least, and are counted.
 */
export function spreadReviews(reviews: readonly PlannableReview[], options: SpreadOptions): SpreadReviews {
  const start = startOf(options);
  const first = weekCount(start);
  const last = options.weeks === undefined ? Infinity : first + options.weeks - 1;
  const { today, perWeek, afresh = false } = options;
  const early = reviews.filter(({ due }) => due !== undefined && due >= today && weekCount(due) < first);
  const open = reviews
    .filter((review) => !early.includes(review))
    .map((review) => toSeat(review, { today, first, afresh }));

  const weeks = new PlanWeeks({ perWeek, first, last });
  const inOrder = open.toSorted(mostUrgentFirst);
  const fresh = inOrder.filter(
    ({ kind, deadline, week }) => week === undefined && !(kind === 'dated' && deadline > last),
  );
  const crowded = inOrder.filter((seat) => seat.week !== undefined && !weeks.keep(seat));
  for (const seat of crowded) weeks.spread(seat);
  for (const seat of fresh) weeks.place(seat);
  putInOrder(fresh.filter(({ kind }) => kind === 'dated'));

  const placed = open.filter(({ week }) => week !== undefined);
  return {
    days: new Map([
      ...early.map((review) => [review.key, dayBefore(review, today)] as const),
      ...placed.map((seat) => [seat.key, dayOf(seat, start)] as const),
    ]),
    tooMany: weeks.tooMany().map(({ week, count }) => ({ monday: mondayOfCount(week), count })),
    unplaced: fresh.filter(({ week }) => week === undefined).map(({ key }) => key),
  };
}

/** The fewest reviews a week with which all of them can be made in time. */
export function fewestPerWeek(reviews: readonly PlannableReview[], options: SpreadOptions): number {
  let perWeek = options.perWeek;
  while (spreadReviews(reviews, { ...options, perWeek, afresh: true }).tooMany.length > 0) perWeek += 1;
  return perWeek;
}

/**
 * Hands the weeks that were found to reviews in the order of their dates. Many are then brought forward by a little
 * instead of few by much, and none lies behind its date, since one order in which that holds was there before.
 */
function putInOrder(seats: readonly Planned[]): void {
  const placed = seats.filter(({ week }) => week !== undefined);
  const weeks = placed.map(({ week }) => week!).sort((a, b) => a - b);
  for (const [index, seat] of placed.toSorted(mostUrgentFirst).entries()) seat.week = weeks[index]!;
}

/** The first day of the plan. At a weekend, it is the Monday after it. */
function startOf({ today, from = today }: SpreadOptions): Day {
  const day = from > today ? from : today;
  const monday = mondayOfCount(weekCount(day));
  return day > addDays(monday, 4) ? addDays(monday, 7) : day;
}

/** A plan holds as long as it is neither over nor behind the date. */
function toSeat(
  review: PlannableReview,
  { today, first, afresh }: { today: Day; first: number; afresh: boolean },
): Planned {
  const { due, planned } = review;
  const kind = due === undefined ? 'first' : due < today ? 'late' : 'dated';
  const holds =
    !afresh && planned !== undefined && weekCount(planned) >= first && !(kind === 'dated' && planned > due!);
  return {
    ...review,
    kind,
    deadline: kind === 'dated' ? weekCount(due!) : Infinity,
    week: holds ? weekCount(planned) : undefined,
    kept: holds ? planned : undefined,
  };
}

const urgency = { late: 0, dated: 1, first: 2 };

function mostUrgentFirst(a: Planned, b: Planned): number {
  return (
    urgency[a.kind] - urgency[b.kind] ||
    compare(a.due ?? '', b.due ?? '') ||
    (a.rank ?? 0) - (b.rank ?? 0) ||
    compare(a.key, b.key)
  );
}

/** The day of a review that is due before the plan begins. */
function dayBefore({ due, planned }: PlannableReview, today: Day): Day {
  return planned !== undefined && planned >= today && planned <= due! ? planned : due!;
}

/** The planned day where the week is still that of the plan; the review date in its own week; else a working day by the key. */
function dayOf({ key, kind, due, kept, week }: Planned, start: Day): Day {
  if (kept !== undefined && weekCount(kept) === week) return kept;
  const monday = mondayOfCount(week!);
  const friday = addDays(monday, 4);
  if (kind === 'dated' && weekCount(due!) === week) return due! > friday && friday >= start ? friday : due!;
  const days = [0, 1, 2, 3, 4].map((offset) => addDays(monday, offset)).filter((day) => day >= start);
  return days[spreadBy(key) % days.length]!;
}

/** A number that stays the same for a text, and differs from text to text. */
function spreadBy(text: string): number {
  return Array.from(text).reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 65_521, 7);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
