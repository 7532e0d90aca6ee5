import { pagesOf } from './pages-of.ts';
import type { Rule } from './rule.ts';
import { suggest } from './suggest.ts';

export const scenarioNodeUnknown: Rule = {
  id: 'scenario-node-unknown',
  severity: 'error',
  why: 'A choice that leads nowhere stops the practice in the middle of the story.',

  *check({ pages }) {
    for (const page of pagesOf(pages, 'scenario')) {
      const { start, nodes } = page.data;
      const ids = nodes.map(({ id }) => id);
      const said = (wrong: string) => ({
        message: `The scenario has no node "${wrong}".`,
        hint: suggest(wrong, ids, {
          meaning: 'the node',
          otherwise: 'Name one of its nodes, or write the node that is missing.',
        }),
      });
      if (!ids.includes(start)) yield { on: page, field: ['start'], ...said(start) };
      for (const [index, { choices }] of nodes.entries()) {
        for (const [choice, { to }] of choices.entries()) {
          if (!ids.includes(to)) yield { on: page, field: ['nodes', index, 'choices', choice, 'to'], ...said(to) };
        }
      }
    }
  },
};
