import { pagesOf } from './pages-of.ts';
import { isInForce } from './reviewed.ts';
import type { Rule } from './rule.ts';

export const taskMissing: Rule = {
  id: 'task-missing',
  severity: 'error',
  why: 'A checklist without items leaves nothing to check.',

  *check({ pages }) {
    for (const page of pagesOf(pages, 'checklist')) {
      if (page.body.tasks.length > 0 || !isInForce(page)) continue;
      yield {
        on: page,
        message: `"${page.data.title}" has nothing to tick off.`,
        hint: 'Write each item on a line of its own that begins with "- [ ] ".',
      };
    }
  },
};
