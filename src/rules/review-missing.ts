import type { Rule } from './rule.ts';
import { setReviews } from './set-reviews.ts';
import { isInFaultyFolder } from './unread.ts';

export const reviewMissing: Rule = {
  id: 'review-missing',
  severity: 'error',
  why: 'Readers follow a page in force, so somebody must have checked it once.',

  *check({ pages, playbook }) {
    for (const page of pages) {
      if (page.data.status !== 'active' || page.data.reviews.length > 0 || setReviews(page, playbook.folders)) continue;
      if (isInFaultyFolder(playbook, page)) continue;
      yield {
        on: page,
        field: ['reviews'],
        message: `Nobody has reviewed "${page.data.title}".`,
        hint: 'Check it against reality and record the review, or write `status: draft` until somebody has.',
      };
    }
  },
};
