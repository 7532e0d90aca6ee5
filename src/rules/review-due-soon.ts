import { daysBetween } from '../base/day.ts';
import { plural } from '../base/text.ts';
import { soon } from '../model/trust.ts';
import { reviewed } from './reviewed.ts';
import type { Rule } from './rule.ts';

export const reviewDueSoon: Rule = {
  id: 'review-due-soon',
  severity: 'info',
  why: 'A review that is planned ahead is made; one that is noticed late is skipped.',

  *check({ playbook, today }) {
    for (const { on, reviews, name, owner, inForce, fallsDue } of reviewed(playbook)) {
      const left = daysBetween(today, reviews[0].next);
      if (left < 0 || left > soon || !inForce || !fallsDue) continue;
      yield {
        on,
        field: ['reviews', 0, 'next'],
        message: `The review of ${name} is due ${left === 0 ? 'today' : `in ${plural(left, 'day')}`}.`,
        hint: `Ask \`${owner ?? reviews[0].by}\` to plan it.`,
      };
    }
  },
};
