import type { Day } from '../../base/day.ts';
import { whoAnswers, inOffice } from '../../model/office.ts';
import {
  firstCheckDay,
  isTooShort,
  lastDue,
  methodsFrom,
  sameFinding,
  shortestFinding,
  type ReviewMethod,
} from '../../model/review.ts';
import { visibleLine } from '../../base/visible-line.ts';
import { reviewBlock } from '../../model/review-block.ts';
import type { EditingFacts } from '../../workspace/editing.ts';
import type { Reviewable } from '../../workspace/reviewable.ts';

/** A review as far as it has been filled in. */
export interface ReviewDraft {
  by: string;
  on: Day;
  how: ReviewMethod | '';
  found: string;
  next: Day;
  /** The text is corrected in the same change, so that its hash is not known yet. */
  isCorrecting: boolean;
}

/** What a draft is judged by. */
export interface ReviewRoom {
  subject: Reviewable;
  today: Day;
  owners: EditingFacts['owners'];
  riskClasses: EditingFacts['riskClasses'];
}

/** What is wrong with a field. The words for it are in the texts, under `kind`, with these values in their places. */
export interface ReviewProblem {
  field: keyof ReviewDraft;
  kind: 'nobody' | 'noMethod' | 'notThatDay' | 'tooShort' | 'repeated' | 'noDay' | 'tooFar' | 'backwards';
  values: (string | number)[];
}

/** The roles that may have checked something on a day. */
export function reviewersOn(day: Day, { owners }: Pick<ReviewRoom, 'owners'>): EditingFacts['owners'] {
  return owners.filter((owner) => inOffice(owner, day));
}

/** The ways of checking that count for a subject, strongest first. */
export function methodsFor({ subject, riskClasses }: ReviewRoom): ReviewMethod[] {
  return methodsFrom(riskClasses[subject.risk].weakest);
}

/** The days that may be given as the day of the check. */
export function checkDays({ subject, today }: ReviewRoom): { first: Day; last: Day } {
  return { first: firstCheckDay(today, subject.earlier[0]?.on), last: today };
}

/** The latest day on which something that was checked on a day has to be checked again. */
export function latestNext(on: Day, { subject, riskClasses }: ReviewRoom): Day {
  return lastDue(on, riskClasses[subject.risk].months);
}

/** A draft as it stands at first: checked today by whoever answers, and again on the last day there is. */
export function firstDraft(room: ReviewRoom): ReviewDraft {
  const { subject, today, owners } = room;
  const present = whoAnswers(subject.owner ?? '', new Map(owners.map((owner) => [owner.id, owner])), today);
  return { by: present?.id ?? '', on: today, how: '', found: '', next: latestNext(today, room), isCorrecting: false };
}

/** What a draft lacks to be a review that the validator takes, by field from top to bottom. */
export function problemsOf(draft: ReviewDraft, room: ReviewRoom): ReviewProblem[] {
  const { by, on, how, found, next } = draft;
  const { subject, riskClasses } = room;
  const { first, last } = checkDays(room);
  const problems: ReviewProblem[] = [];
  const report = (field: ReviewProblem['field'], kind: ReviewProblem['kind'], ...values: (string | number)[]) =>
    void problems.push({ field, kind, values });

  const isDay = on >= first && on <= last;
  if (!reviewersOn(isDay ? on : room.today, room).some(({ id }) => id === by)) report('by', 'nobody');
  if (!isDay) report('on', 'notThatDay', first, last);
  if (how === '' || !methodsFor(room).includes(how)) report('how', 'noMethod');
  const seen = visibleLine(found);
  const same = sameFinding(seen, subject.earlier);
  if (isTooShort(seen)) report('found', 'tooShort', shortestFinding);
  else if (same) report('found', 'repeated', same.on);
  if (next === '') report('next', 'noDay');
  else if (next < on) report('next', 'backwards', next, on);
  else if (isDay && next > latestNext(on, room))
    report('next', 'tooFar', next, riskClasses[subject.risk].months, subject.risk);
  return problems;
}

/** The lines of a review, as they are pasted into its file. What is not filled in yet is marked as missing. */
export function linesOf(draft: ReviewDraft, { hash, place }: Reviewable): string {
  const { by, on, how, found, next, isCorrecting } = draft;
  const filled = { by: by || missing, on: on || missing, found: visibleLine(found) || missing, next: next || missing };
  // Without a method the lines cannot be taken, only looked at.
  const method = (how || missing) as ReviewMethod;
  return reviewBlock({ ...filled, how: method, of: isCorrecting ? 'pending' : hash }, place).replaceAll(
    `"${missing}"`,
    missing,
  );
}

const missing = '…';
