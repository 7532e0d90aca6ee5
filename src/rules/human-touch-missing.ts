import { pagesOf } from './pages-of.ts';
import { isInForce } from './reviewed.ts';
import type { Rule } from './rule.ts';

export const humanTouchMissing: Rule = {
  id: 'human-touch-missing',
  severity: 'warning',
  why: 'Steps alone make service correct and cold; people have to hear what it sounds like when it is done well.',

  *check({ pages }) {
    for (const page of pagesOf(pages, 'procedure')) {
      if (
        page.data.channels.length === 0 ||
        !isInForce(page) ||
        page.body.components.some(({ name }) => name === 'DoneWell')
      )
        continue;
      yield {
        on: page,
        message: `"${page.data.title}" does not show what it sounds like when it is done well.`,
        hint: 'Add a short exchange between <DoneWell> and </DoneWell>.',
      };
    }
  },
};
