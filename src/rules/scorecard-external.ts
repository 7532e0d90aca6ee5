import { asKind, pagesOf } from './pages-of.ts';
import type { Rule } from './rule.ts';

export const scorecardExternal: Rule = {
  id: 'scorecard-external',
  severity: 'error',
  why: 'Only customers can say how good the service is; the firm can only say how it works.',

  *check({ pages, byId }) {
    for (const page of pagesOf(pages, 'scorecard')) {
      const metrics = page.data.metrics.map((id) => asKind(byId.get(id), 'metric'));
      // What an unknown metric measures is not known either; other rules report it.
      if (metrics.includes(undefined)) continue;
      const sides = new Set(metrics.map((metric) => metric?.data.side));
      if (!sides.has('external')) {
        yield {
          on: page,
          field: ['metrics'],
          message: `"${page.data.title}" has no metric by which customers judge.`,
          hint: 'Add a metric with `side: external`.',
        };
      }
      if (!sides.has('internal')) {
        yield {
          on: page,
          field: ['metrics'],
          severity: 'warning',
          message: `"${page.data.title}" has no metric by which the firm measures itself.`,
          hint: 'Add a metric with `side: internal`.',
        };
      }
    }
  },
};
