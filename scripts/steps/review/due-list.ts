import { daysBetween, type Day } from '../../../src/base/day.ts';
import { plural } from '../../../src/base/text.ts';
import type { Owner } from '../../../src/model/owners.ts';
import { whoAnswers } from '../../../src/model/office.ts';
import type { Playbook } from '../../../src/model/page.ts';
import { soon } from '../../../src/model/trust.ts';
import { ownersById } from '../../../src/rules/owners-by-id.ts';
import { reviewWork, type ReviewWork } from '../../../src/rules/review-work.ts';

/** A review that somebody has to make. */
export interface DueReview {
  work: ReviewWork;
  /** What is typed to review it. */
  name: string;
  /** Days until it is due; below zero when it is late. Undefined for a first review. */
  left: number | undefined;
  /** Days until the day it is planned for, where that comes first. */
  planned: number | undefined;
}

/** The reviews that an owner answers for on a day, by urgency. */
export interface OwnerDue {
  owner: Owner | undefined;
  /** Late, due soon, planned for soon, or never made. */
  due: DueReview[];
  /** Those that come later. */
  later: DueReview[];
}

/** Who has to review what, whoever has most to catch up with first. An owner out of office is answered for by the deputy. */
export function dueByOwner(playbook: Playbook, today: Day): OwnerDue[] {
  const owners = ownersById(playbook);
  const reviews = reviewWork(playbook).map((work): DueReview => {
    const { due, planned } = work;
    const isAhead = planned !== undefined && (due === undefined || (planned < due && today <= due));
    return {
      work,
      name: work.page ?? work.folder ?? '',
      left: due === undefined ? undefined : daysBetween(today, due),
      planned: isAhead ? daysBetween(today, planned) : undefined,
    };
  });
  const byOwner = Map.groupBy(reviews, ({ work }) => whoAnswers(work.owner ?? '', owners, today));
  return [...byOwner]
    .map(([owner, own]) => split(owner, own))
    .sort((a, b) => lateIn(b) - lateIn(a) || b.due.length - a.due.length);
}

function split(owner: Owner | undefined, reviews: readonly DueReview[]): OwnerDue {
  const sorted = reviews.toSorted(byUrgency);
  const isDue = (review: DueReview) => urgency(review) <= soon;
  return { owner, due: sorted.filter(isDue), later: sorted.filter((review) => !isDue(review)) };
}

/** Late critical pages first, then whatever is latest. What nobody has ever reviewed waits behind what was promised. */
function byUrgency(a: DueReview, b: DueReview): number {
  return (
    Number(isLateAndCritical(b)) - Number(isLateAndCritical(a)) ||
    urgency(a) - urgency(b) ||
    (a.work.key < b.work.key ? -1 : 1)
  );
}

function urgency({ left, planned }: DueReview): number {
  return planned ?? left ?? soon;
}

function isLateAndCritical({ left, work }: DueReview): boolean {
  return left !== undefined && left < 0 && work.risk === 'critical';
}

function lateIn({ due }: OwnerDue): number {
  return due.filter(({ left }) => left !== undefined && left < 0).length;
}

/** `21 days late`, `due today`, `due in 13 days`, `never reviewed`. */
export function sayWhen({ left, planned }: DueReview): string {
  if (planned !== undefined && planned < 0) return `planned ${plural(-planned, 'day')} ago`;
  if (planned !== undefined) return planned === 0 ? 'planned for today' : `planned in ${plural(planned, 'day')}`;
  if (left === undefined) return 'never reviewed';
  if (left < 0) return `${plural(-left, 'day')} late`;
  return left === 0 ? 'due today' : `due in ${plural(left, 'day')}`;
}

/** What an owner has to review, as lines for people. */
export function sayOwnerDue({ owner, due, later }: OwnerDue): string {
  const name = owner ? `${owner.name} (${owner.id})` : 'Nobody in office answers for these';
  const widest = Math.max(0, ...due.map((review) => sayWhen(review).length));
  const longest = Math.max(0, ...due.map((review) => review.name.length));
  const lines = due.map(
    (review) =>
      `  ${sayWhen(review).padStart(widest)}  ${review.name.padEnd(longest)}  ${review.work.title}${review.work.risk === 'critical' ? ' (critical)' : ''}`,
  );
  const [next] = later;
  const rest = next
    ? `  ${due.length === 0 ? 'Nothing is due.' : `${later.length} more later.`} The next one: ${next.name}, ${sayWhen(next)}.`
    : '';
  return [name, ...lines, ...(rest === '' ? [] : [rest])].join('\n');
}
