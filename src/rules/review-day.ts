import { addMonths } from '../base/calendar.ts';
import type { Day } from '../base/day.ts';
import { plural } from '../base/text.ts';
import type { Config } from '../model/config.ts';
import { reviewed, type Reviewed } from './reviewed.ts';
import type { Finding, Rule } from './rule.ts';

export const reviewDay: Rule = {
  id: 'review-day',
  severity: 'error',
  why: 'Review days that cannot be true make every other review day worth less.',

  *check({ playbook, today }) {
    for (const subject of reviewed(playbook)) {
      yield* wrongOrder(subject);
      yield* yetToCome(subject, today);
      yield* backwards(subject);
      yield* tooFar(subject, playbook.config);
    }
  },
};

function* wrongOrder({ on, reviews }: Reviewed): Generator<Finding> {
  for (const [index, review] of reviews.entries()) {
    const older = reviews[index + 1];
    if (!older || older.on <= review.on) continue;
    yield {
      on,
      field: ['reviews', index, 'on'],
      message: `The review of ${review.on} stands above the one of ${older.on}, which is newer.`,
      hint: 'Put the newest review first, or correct the day.',
    };
  }
}

function* yetToCome({ on, reviews }: Reviewed, today: Day): Generator<Finding> {
  for (const [index, review] of reviews.entries()) {
    if (review.on <= today) continue;
    yield {
      on,
      field: ['reviews', index, 'on'],
      message: `The review is dated ${review.on}, which is still to come.`,
      hint: 'Write the day on which the page was checked.',
    };
  }
}

function* backwards({ on, reviews }: Reviewed): Generator<Finding> {
  for (const [index, review] of reviews.entries()) {
    if (review.next >= review.on) continue;
    yield {
      on,
      field: ['reviews', index, 'next'],
      message: `The next review (${review.next}) lies before this one (${review.on}).`,
      hint: 'Write the day by which the page has to be checked again.',
    };
  }
}

/** Only the newest review: older ones may not be altered, whatever the risk of the page has become since. */
function* tooFar({ on, reviews, risk }: Reviewed, { riskClasses }: Config): Generator<Finding> {
  const { months } = riskClasses[risk];
  const [newest] = reviews;
  const last = addMonths(newest.on, months);
  if (newest.next <= last) return;
  yield {
    on,
    field: ['reviews', 0, 'next'],
    message: `The next review (${newest.next}) is more than ${plural(months, 'month')} away, too far for a page whose risk is ${risk}.`,
    hint: `Write ${last} or an earlier day.`,
  };
}
