import { pagesOf } from './pages-of.ts';
import { isInForce } from './reviewed.ts';
import type { Rule } from './rule.ts';

export const escalationMissing: Rule = {
  id: 'escalation-missing',
  severity: 'warning',
  why: 'Sooner or later a case goes beyond the procedure, and somebody has to be called.',

  *check({ pages }) {
    for (const page of pagesOf(pages, 'procedure')) {
      const { channels, escalation, title } = page.data;
      if (channels.length === 0 || escalation !== undefined || !isInForce(page)) continue;
      yield {
        on: page,
        field: ['escalation'],
        message: `"${title}" does not say when to stop and whom to call.`,
        hint: 'Write it in `escalation`, with `to` and `when`.',
      };
    }
  },
};
