import { plural } from '../base/text.ts';
import { reviewDue } from '../model/due.ts';
import { fallingDue } from './reviewed.ts';
import type { Rule } from './rule.ts';

export const reviewDueSoon: Rule = {
  id: 'review-due-soon',
  severity: 'info',
  why: 'A review that is planned ahead is made; one that is noticed late is skipped.',

  *check({ playbook, today }) {
    for (const { on, reviews, name, owner } of fallingDue(playbook)) {
      const due = reviewDue(reviews[0].next, today);
      if (due?.rule !== 'review-due-soon') continue;
      yield {
        on,
        field: ['reviews', 0, 'next'],
        message: `The review of ${name} is due ${due.days === 0 ? 'today' : `in ${plural(due.days, 'day')}`}.`,
        hint: `Ask \`${owner ?? reviews[0].by}\` to plan it.`,
      };
    }
  },
};
