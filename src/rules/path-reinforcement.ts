import { pagesOf } from './pages-of.ts';
import { isInForce } from './reviewed.ts';
import type { Rule } from './rule.ts';

export const pathReinforcement: Rule = {
  id: 'path-reinforcement',
  severity: 'warning',
  why: 'A course fades within weeks unless a manager comes back to it.',

  *check({ pages }) {
    for (const page of pagesOf(pages, 'path')) {
      if (page.data.reinforcement.length > 0 || !isInForce(page)) continue;
      yield {
        on: page,
        field: ['reinforcement'],
        message: `Nothing follows "${page.data.title}" to keep it alive.`,
        hint: 'List in `reinforcement` the days after its end, such as 1, 7, 30 and 90, each with a checklist for the manager.',
      };
    }
  },
};
