import { addDays, type Day } from '../base/day.ts';
import { plural } from '../base/text.ts';
import type { Config } from '../model/config.ts';
import { latestRecording, lastDue, sayReview } from '../model/review.ts';
import type { Change } from '../model/change.ts';
import type { Playbook } from '../model/page.ts';
import { isAltered, onRecord } from './on-record.ts';
import { reviewed, type Reviewed } from './reviewed.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

export const reviewDay: Rule = {
  id: 'review-day',
  severity: 'error',
  why: 'Review days that cannot be true make every other review day worth less.',

  *check(context) {
    for (const subject of reviewed(context.playbook)) {
      for (const finding of wrongDays(subject, context))
        if (!isAltered(subject.on, Number(finding.field?.[1]), context)) yield finding;
    }
  },
};

function* wrongDays(subject: Reviewed, { playbook, today, change }: RuleContext): Generator<Finding> {
  yield* wrongOrder(subject);
  yield* yetToCome(subject, today);
  if (change) yield* longAgo(subject, { playbook, today, change });
  yield* backwards(subject);
  yield* tooFar(subject, playbook.config);
}

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

/** Only what a change adds. Who writes months later what was found has forgotten half of it, or never knew. */
function* longAgo(
  { on, reviews }: Reviewed,
  { playbook, today, change }: { playbook: Playbook; today: Day; change: Change },
): Generator<Finding> {
  const { added } = onRecord(on, playbook, change);
  const standing = reviews.filter((_, index) => !added.includes(index)).map((review) => review.on);
  const newest = standing.sort().at(-1) ?? '';
  for (const index of added) {
    const day = reviews[index]!.on;
    // One that stands above a newer one has been reported.
    if ((reviews[index + 1]?.on ?? '') > day) continue;
    const late =
      day < newest
        ? `before the newest one on record, which is of ${newest}`
        : `more than ${plural(latestRecording, 'day')} ago`;
    if (day >= newest && day >= addDays(today, -latestRecording)) continue;
    yield {
      on,
      field: ['reviews', index, 'on'],
      message: `The review is dated ${day}, ${late}.`,
      hint: 'Write the day on which the page was checked. If that is long ago, check it again.',
    };
  }
}

function* backwards({ on, reviews }: Reviewed): Generator<Finding> {
  for (const [index, review] of reviews.entries()) {
    if (review.next >= review.on) continue;
    yield {
      on,
      field: ['reviews', index, 'next'],
      message: sayReview.backwards(review.next, review.on),
      hint: 'Write the day by which the page has to be checked again.',
    };
  }
}

/** Only the newest review: older ones may not be altered, whatever the risk of the page has become since. */
function* tooFar({ on, reviews, risk }: Reviewed, { riskClasses }: Config): Generator<Finding> {
  const { months } = riskClasses[risk];
  const [newest] = reviews;
  const last = lastDue(newest.on, months);
  if (newest.next <= last) return;
  yield {
    on,
    field: ['reviews', 0, 'next'],
    message: sayReview.tooFar(newest.next, months, risk),
    hint: `Write ${last} or an earlier day.`,
  };
}
