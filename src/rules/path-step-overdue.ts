import { daysBetween } from '../base/day.ts';
import { plural } from '../base/text.ts';
import { pagesOf } from './pages-of.ts';
import { fallingDue, isInForce } from './reviewed.ts';
import type { Rule } from './rule.ts';

export const pathStepOverdue: Rule = {
  id: 'path-step-overdue',
  severity: 'warning',
  why: 'Somebody new has no habit yet to measure an old page by, and learns it as it stands.',

  *check({ playbook, pages, today }) {
    const due = new Map(
      fallingDue(playbook).flatMap(({ members, reviews }) => members.map(({ id }) => [id, reviews[0]])),
    );
    for (const path of pagesOf(pages, 'path').filter(isInForce)) {
      for (const [index, { page }] of path.data.steps.entries()) {
        const review = due.get(page);
        const late = review ? daysBetween(review.next, today) : 0;
        if (late <= 0) continue;
        const { title } = pages.find(({ id }) => id === page)!.data;
        yield {
          on: path,
          field: ['steps', index, 'page'],
          message: `The step leads to "${title}", whose review was due ${plural(late, 'day')} ago.`,
          hint: 'Have it checked before the next person walks this path, or lead the step to a page that holds.',
        };
      }
    }
  },
};
