import { oneLine } from '../base/text.ts';
import { reviewed } from './reviewed.ts';
import type { Rule } from './rule.ts';

export const reviewRepeated: Rule = {
  id: 'review-repeated',
  severity: 'error',
  why: 'A finding copied from an earlier review shows that nobody looked again.',

  *check({ playbook }) {
    for (const { on, reviews } of reviewed(playbook)) {
      for (const [index, { found }] of reviews.entries()) {
        const earlier = reviews.slice(index + 1).find((review) => oneLine(review.found) === oneLine(found));
        if (!earlier) continue;
        yield {
          on,
          field: ['reviews', index, 'found'],
          message: `The review found word for word what the one of ${earlier.on} had found.`,
          hint: 'Write what this review found, in words of its own.',
        };
      }
    }
  },
};
