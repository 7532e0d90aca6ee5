import { sameFinding, sayReview } from '../model/review.ts';
import { onRecord } from './on-record.ts';
import { reviewed } from './reviewed.ts';
import type { Rule } from './rule.ts';

export const reviewRepeated: Rule = {
  id: 'review-repeated',
  severity: 'error',
  why: 'A finding copied from an earlier review shows that nobody looked again.',

  /** Of a change only what it adds is judged: a review on record may not be altered any more. */
  *check({ playbook, change }) {
    for (const { on, reviews } of reviewed(playbook)) {
      const added = change && onRecord(on, playbook, change).added;
      for (const [index, { found }] of reviews.entries()) {
        if (added && !added.includes(index)) continue;
        const earlier = sameFinding(found, reviews.slice(index + 1));
        if (!earlier) continue;
        yield {
          on,
          field: ['reviews', index, 'found'],
          message: sayReview.repeated(earlier.on),
          hint: 'Write what this review found, in words of its own.',
        };
      }
    }
  },
};
