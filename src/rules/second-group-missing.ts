import { plural } from '../base/text.ts';
import type { Task } from '../model/body.ts';
import { pagesOf } from './pages-of.ts';
import { isInForce } from './reviewed.ts';
import type { Rule } from './rule.ts';

export const secondGroupMissing: Rule = {
  id: 'second-group-missing',
  severity: 'error',
  why: 'Without a group of their own to tick, the second person signs for what they have not looked at.',

  *check({ pages }) {
    for (const page of pagesOf(pages, 'checklist')) {
      const { secondGroup, secondPerson, title } = page.data;
      if (secondGroup === undefined || !isInForce(page)) continue;
      const groups = countGroups(page.body.tasks);
      if (secondPerson && secondGroup <= groups) continue;
      yield {
        on: page,
        field: ['secondGroup'],
        message: secondPerson
          ? `Group ${secondGroup} is the second person's to tick, and "${title}" has ${plural(groups, 'group')} of items.`
          : `Group ${secondGroup} is the second person's to tick, and nobody signs second here.`,
        hint: secondPerson
          ? 'Count the headings that have items below them, from the top, beginning with 1.'
          : 'Write `secondPerson: true`, or take `secondGroup` out.',
      };
    }
  },
};

/** How many headings have items below them. */
function countGroups(tasks: readonly Task[]): number {
  return tasks.filter(({ heading }, index) => index === 0 || tasks[index - 1]!.heading !== heading).length;
}
