import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/base/day.ts';
import { en } from '../../../src/i18n/en.ts';
import { sayReview, shortestFinding } from '../../../src/model/review.ts';
import { withReview, type NewReview } from '../../../src/model/review-block.ts';
import { reviewPlace } from '../../../src/playbook/review-place.ts';
import { fillIn } from '../../../src/workbench/fill-in.ts';
import {
  checkDays,
  firstDraft,
  latestNext,
  linesOf,
  methodsFor,
  problemsOf,
  reviewersOn,
  type ReviewDraft,
  type ReviewRoom,
} from '../../../src/workbench/editing/review-draft.ts';
import { findingsOf, termSource, today } from '../../support/playbook-folder.ts';

const room: ReviewRoom = {
  today,
  owners: [
    { id: 'delivery-lead', name: 'Delivery lead', until: '2026-11-20', deputy: 'desk-lead' },
    { id: 'desk-lead', name: 'Desk lead' },
  ],
  riskClasses: {
    critical: { months: 3, weakest: 'compared-with-system' },
    standard: { months: 6, weakest: 'read' },
    low: { months: 12, weakest: 'read' },
  },
  subject: {
    owner: 'delivery-lead',
    risk: 'standard',
    hash: '3f9a2c81',
    file: 'content/glossary/touch.mdx',
    place: { line: 9, shape: 'list', indent: 2 },
    earlier: [{ on: '2026-11-13', found: 'Held it against the case list.' }],
  },
};
const filled: ReviewDraft = { ...firstDraft(room), how: 'observed', found: 'Watched two calls; all of it holds.' };

function problems(over: Partial<ReviewDraft>, subject: Partial<ReviewRoom['subject']> = {}) {
  const list = problemsOf({ ...filled, ...over }, { ...room, subject: { ...room.subject, ...subject } });
  return list.map(({ field, kind, values }) => [field, kind, ...values]);
}

describe('a draft', () => {
  test('begins with whoever answers today, and the last day there is', () => {
    expect(firstDraft(room)).toEqual({
      by: 'desk-lead',
      on: today,
      how: '',
      found: '',
      next: '2027-05-21',
      isCorrecting: false,
    });
  });

  test('that is filled in lacks nothing', () => {
    expect(problems({})).toEqual([]);
  });

  test('needs somebody who was in office on the day of the check', () => {
    expect(problems({ by: 'delivery-lead' })).toEqual([['by', 'nobody']]);
    expect(problems({ by: 'delivery-lead', on: '2026-11-20', next: '2027-05-20' })).toEqual([]);
    expect(reviewersOn('2026-11-20', room).map(({ id }) => id)).toEqual(['delivery-lead', 'desk-lead']);
  });

  test('needs a method that is strong enough', () => {
    expect(problems({ how: '' })).toEqual([['how', 'noMethod']]);
    expect(problems({ how: 'read', next: '2027-02-01' }, { risk: 'critical' })).toEqual([['how', 'noMethod']]);
    expect(methodsFor({ ...room, subject: { ...room.subject, risk: 'critical' } })).toEqual([
      'ran-on-real-case',
      'observed',
      'compared-with-system',
    ]);
  });

  test('needs a finding of its own that says something', () => {
    expect(problems({ found: 'x'.repeat(shortestFinding - 1) })).toEqual([['found', 'tooShort', shortestFinding]]);
    expect(problems({ found: `${'\u200b'.repeat(20)}fine` })).toEqual([['found', 'tooShort', shortestFinding]]);
    expect(problems({ found: 'x'.repeat(shortestFinding) })).toEqual([]);
    expect(problems({ found: ' Held it  against\nthe case list. ' })).toEqual([['found', 'repeated', '2026-11-13']]);
  });

  test('takes no check that is to come, older than two weeks, or before the newest review', () => {
    expect(checkDays(room)).toEqual({ first: '2026-11-13', last: today });
    expect(checkDays({ ...room, subject: { ...room.subject, earlier: [] } })).toEqual({
      first: '2026-11-07',
      last: today,
    });
    for (const on of ['2026-11-22', '2026-11-12', ''])
      expect(problems({ on, next: '2027-01-01' })).toContainEqual(['on', 'notThatDay', '2026-11-13', today]);
  });

  test('takes the last day there is, and none after it or before the check', () => {
    expect(problems({ next: latestNext(today, room) })).toEqual([]);
    expect(problems({ next: '2027-05-22' })).toEqual([['next', 'tooFar', '2027-05-22', 6, 'standard']]);
    expect(problems({ next: '2026-11-20' })).toEqual([['next', 'backwards', '2026-11-20', today]]);
    expect(problems({ next: '' })).toEqual([['next', 'noDay']]);
  });

  test('that is not filled in shows where something is missing, and cannot be mistaken for a review', () => {
    expect(linesOf(firstDraft(room), room.subject)).toMatchInlineSnapshot(`
      "  - on: 2026-11-21
          by: desk-lead
          how: …
          found: >-
            …
          next: 2027-05-21
          of: 3f9a2c81
      "
    `);
  });
});

test('English says of a draft what the validator would say of the file', () => {
  const { tooShort, repeated, tooFar, backwards, months } = en.editing;
  expect([
    fillIn(tooShort, String(shortestFinding)),
    fillIn(repeated, '2026-11-13'),
    fillIn(tooFar, '2027-05-22', fillIn(months.other, '6'), 'standard'),
    fillIn(backwards, '2026-11-20', today),
  ]).toEqual([
    sayReview.tooShort,
    sayReview.repeated('2026-11-13'),
    sayReview.tooFar('2027-05-22', 6, 'standard'),
    sayReview.backwards('2026-11-20', today),
  ]);
});

test('the form and the validator refuse the same drafts', () => {
  const day = fc.integer({ min: -20, max: 400 }).map((days) => addDays(today, days));
  const draft = fc.record({
    by: fc.constantFrom('delivery-lead', 'desk-lead'),
    on: fc.integer({ min: -8, max: 3 }).map((days) => addDays(today, days)),
    how: fc.constantFrom(
      'ran-on-real-case' as const,
      'observed' as const,
      'compared-with-system' as const,
      'read' as const,
    ),
    found: fc.oneof(fc.constant('Held it against the case list.'), fc.string({ maxLength: 40 })),
    next: day,
    isCorrecting: fc.constant(false),
  });
  const earlier = `reviews:\n  - { on: 2026-11-13, by: desk-lead, how: observed, found: Held it against the case list., next: 2026-12-01, of: 0a1b2c3d }\n`;
  const ofReviews = /^(front-matter|schema|review-|reviewer-|field)/;
  fc.assert(
    fc.property(draft, fc.constantFrom('critical' as const, 'standard' as const, 'low' as const), (filledIn, risk) => {
      const subject = { ...room.subject, risk };
      const said = problemsOf(filledIn, {
        ...room,
        owners: room.owners.map(({ id, name }) => ({ id, name })),
        subject,
      });
      const file = termSource({ risk }).replace('status: draft\n', earlier);
      const review: NewReview = { ...filledIn, of: 'pending' };
      const found = findingsOf({ 'glossary/touch.mdx': withReview(file, review, reviewPlace(file)) });
      const refused = found.filter(
        ({ severity, message }) => severity === 'error' && !message.startsWith('The review does not say which text'),
      );
      expect(refused.filter(({ rule }) => !ofReviews.test(rule)).map(({ rule }) => rule)).toEqual([]);
      expect(said.length > 0).toBe(refused.length > 0);
    }),
    { numRuns: 300 },
  );
});
