import type { Rule } from './rule.ts';

export const planLate: Rule = {
  id: 'plan-late',
  severity: 'error',
  why: 'A review that is planned for later than its date makes the page overdue by plan.',

  /** A review that is late already can only be planned for later. */
  *check({ playbook, today }) {
    for (const [index, { page, folder, on, due }] of playbook.reviewPlan.entries()) {
      if (due === undefined || on <= due || due < today) continue;
      yield {
        on: playbook.locate('review-plan.yaml', [index, 'on']),
        message: `The review of "${page ?? folder}" is planned for ${on}, later than its review date (${due}).`,
        hint: `Write ${due} or an earlier day, or let npm run plan-reviews -- --write find one.`,
      };
    }
  },
};
