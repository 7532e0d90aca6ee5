import { list } from '../base/text.ts';
import { methodsFrom } from '../model/review.ts';
import { isAltered } from './on-record.ts';
import { reviewed } from './reviewed.ts';
import type { Rule } from './rule.ts';

export const reviewMethod: Rule = {
  id: 'review-method',
  severity: 'error',
  why: 'The more harm a wrong page does, the closer to reality it has to be checked.',

  /** Only the newest review: older ones may not be altered, whatever the risk of the page has become since. */
  *check(context) {
    const { playbook } = context;
    for (const { on, reviews, risk } of reviewed(playbook)) {
      const { weakest } = playbook.config.riskClasses[risk];
      const [{ how }] = reviews;
      const enough = methodsFrom(weakest);
      if (enough.includes(how) || isAltered(on, 0, context)) continue;
      yield {
        on,
        field: ['reviews', 0, 'how'],
        message: `The method "${how}" is too weak for a page whose risk is ${risk}.`,
        hint: `Check it again by ${list(enough, 'or')}, and record that review.`,
      };
    }
  },
};
