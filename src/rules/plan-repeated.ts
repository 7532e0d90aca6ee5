import type { Rule } from './rule.ts';

export const planRepeated: Rule = {
  id: 'plan-repeated',
  severity: 'error',
  why: 'Of two days for one review, nobody knows which one holds.',

  *check({ playbook }) {
    const seen = new Set<string>();
    for (const [index, { page, folder, on }] of playbook.reviewPlan.entries()) {
      const key = page ?? `${folder}/`;
      if (seen.has(key))
        yield {
          on: playbook.locate('review-plan.yaml', [index]),
          message: `"${page ?? folder}" is planned a second time, here for ${on}.`,
          hint: 'Keep one of the two lines.',
        };
      seen.add(key);
    }
  },
};
