import { daysBetween } from '../base/day.ts';
import { plural } from '../base/text.ts';
import { reviewed } from './reviewed.ts';
import type { Rule } from './rule.ts';

export const reviewOverdue: Rule = {
  id: 'review-overdue',
  severity: 'warning',
  why: 'A reader cannot tell a page that is still true from one that nobody has read for years.',

  *check({ playbook, today }) {
    for (const { on, reviews, name, owner, inForce, fallsDue } of reviewed(playbook)) {
      const late = daysBetween(reviews[0].next, today);
      if (late <= 0 || !inForce || !fallsDue) continue;
      yield {
        on,
        field: ['reviews', 0, 'next'],
        message: `The review of ${name} was due ${plural(late, 'day')} ago.`,
        hint: `Ask \`${owner ?? reviews[0].by}\` to check it against reality and record the review.`,
      };
    }
  },
};
