import { inOffice } from '../model/office.ts';
import { isAltered } from './on-record.ts';
import { ownersById } from './owners-by-id.ts';
import { reviewed } from './reviewed.ts';
import type { Rule } from './rule.ts';

export const reviewerNotInOffice: Rule = {
  id: 'reviewer-not-in-office',
  severity: 'error',
  why: 'Only somebody who answers for the work that day can vouch for a page.',

  *check(context) {
    const { playbook } = context;
    const owners = ownersById(playbook);
    for (const { on, reviews } of reviewed(playbook)) {
      for (const [index, review] of reviews.entries()) {
        const reviewer = owners.get(review.by);
        if (!reviewer || inOffice(reviewer, review.on) || isAltered(on, index, context)) continue;
        yield {
          on,
          field: ['reviews', index, 'by'],
          message: `"${reviewer.name}" was not in office on ${review.on}, the day of the review.`,
          hint: 'Name the owner who checked the page, or correct the day.',
        };
      }
    }
  },
};
