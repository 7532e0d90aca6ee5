import type { Day } from '../../../src/base/day.ts';
import { inOffice, whoAnswers } from '../../../src/model/office.ts';
import type { Owner } from '../../../src/model/owners.ts';
import type { Playbook } from '../../../src/model/page.ts';
import {
  firstCheckDay,
  isTooShort,
  lastDue,
  methodsFrom,
  sameFinding,
  sayReview,
  type ReviewMethod,
} from '../../../src/model/review.ts';
import { day as daySchema } from '../../../src/model/fields.ts';
import { visibleLine } from '../../../src/base/visible-line.ts';
import { nearest } from '../../../src/base/spelling.ts';
import { list } from '../../../src/base/text.ts';
import { ownersById } from '../../../src/rules/owners-by-id.ts';
import type { ReviewSubject } from './find-subject.ts';

/** What the answers to each question are judged by. */
export interface ReviewRoom {
  subject: ReviewSubject;
  playbook: Playbook;
  today: Day;
}

/** The ways of checking that count, strongest first. */
export function methodsFor({ subject, playbook }: ReviewRoom): ReviewMethod[] {
  return methodsFrom(playbook.config.riskClasses[subject.risk].weakest);
}

/** The roles that may have checked something on a day. */
export function reviewersOn(day: Day, { playbook }: ReviewRoom): Owner[] {
  return playbook.owners.filter((owner) => inOffice(owner, day));
}

/** Who has most probably checked it: whoever commits with this address, or else whoever answers for it. */
export function likelyReviewer(room: ReviewRoom, address: string | undefined): string | undefined {
  const { subject, playbook, today } = room;
  const own = reviewersOn(today, room).filter(({ authors }) =>
    authors.some((author) => author.toLowerCase() === address?.toLowerCase()),
  );
  const answers = whoAnswers(subject.owner ?? '', ownersById(playbook), today);
  return (own.find(({ id }) => id === answers?.id) ?? own[0] ?? answers)?.id;
}

/** The last day on which it may be due again, for a check on a day. */
export function latestNext(on: Day, { subject, playbook }: ReviewRoom): Day {
  return lastDue(on, playbook.config.riskClasses[subject.risk].months);
}

/** What is wrong with an answer, as a sentence; undefined where nothing is. */
export const faultIn = {
  by(by: string, on: Day, room: ReviewRoom): string | undefined {
    const owner = room.playbook.owners.find(({ id }) => id === by);
    if (owner && inOffice(owner, on)) return undefined;
    if (owner) return `"${owner.name}" was not in office on ${on}. Name who has checked it.`;
    const ids = reviewersOn(on, room).map(({ id }) => id);
    const near = nearest(by, ids);
    return `Nobody called "${by}" is in the owners list. ${near ? `Did you mean ${near}?` : `In office are ${list(ids)}.`}`;
  },
  on(on: string, { subject, today }: ReviewRoom): string | undefined {
    const fault = faultInDay(on);
    if (fault) return fault;
    const first = firstCheckDay(today, subject.reviews[0]?.on);
    if (on > today) return `${on} is still to come. Write the day on which it was checked.`;
    return on < first ? `${on} is too long ago: write a day from ${first} on, or check it again.` : undefined;
  },
  how(how: string, room: ReviewRoom): string | undefined {
    const methods = methodsFor(room);
    if (methods.some((method) => method === how)) return undefined;
    return `"${how}" does not count for a page whose risk is ${room.subject.risk}. Check it by ${list(methods, 'or')}.`;
  },
  found(found: string, { subject }: ReviewRoom): string | undefined {
    const line = visibleLine(found);
    if (isTooShort(line)) return sayReview.tooShort;
    const same = sameFinding(line, subject.reviews);
    return same && `${sayReview.repeated(same.on)} Write what this one found, in words of its own.`;
  },
  next(next: string, on: Day, room: ReviewRoom): string | undefined {
    const fault = faultInDay(next);
    if (fault) return fault;
    const { subject, playbook } = room;
    if (next < on) return `${sayReview.backwards(next, on)} Write a later day.`;
    if (next < room.today) return `${next} has passed already. Write a day that is still to come.`;
    const last = latestNext(on, room);
    if (next <= last) return undefined;
    return `${sayReview.tooFar(next, playbook.config.riskClasses[subject.risk].months, subject.risk)} Write ${last} or an earlier day.`;
  },
};

function faultInDay(text: string): string | undefined {
  const { error } = daySchema.safeParse(text);
  return error?.issues[0]?.message;
}
