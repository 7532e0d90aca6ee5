import { plural } from '../base/text.ts';
import { reviewDue } from '../model/due.ts';
import { fallingDue } from './reviewed.ts';
import { isReviewedTouched } from './touched.ts';
import type { Rule } from './rule.ts';

export const reviewOverdue: Rule = {
  id: 'review-overdue',
  severity: 'warning',
  why: 'A reader cannot tell a page that is still true from one that nobody has read for years.',

  /** That a day passes breaks nobody's change. Whoever changes a page leaves it checked. */
  *check({ playbook, today, change }) {
    for (const subject of fallingDue(playbook)) {
      const { on, reviews, name, owner } = subject;
      const due = reviewDue(reviews[0].next, today);
      if (due?.rule !== 'review-overdue') continue;
      const late = `The review of ${name} was due ${plural(due.days, 'day')} ago`;
      const hint = `Ask \`${owner ?? reviews[0].by}\` to check it against reality and record the review.`;
      const place = { on, field: ['reviews', 0, 'next'] };
      if (isReviewedTouched(subject, change))
        yield { ...place, severity: 'error', message: `${late}, and this change touches it.`, hint };
      else yield { ...place, message: `${late}.`, hint };
    }
  },
};
