import type { Rule } from './rule.ts';
import { suggest } from './suggest.ts';

export const planUnknown: Rule = {
  id: 'plan-unknown',
  severity: 'warning',
  why: 'A plan for a page that is not there reminds nobody of the one that was meant.',

  *check({ playbook, pages, byId }) {
    const ids = pages.map(({ id }) => id);
    const sets = playbook.folders.filter(({ data }) => data.reviews.length > 0).map(({ path }) => path);
    for (const [index, { page, folder }] of playbook.reviewPlan.entries()) {
      const place = (field: string) => ({ on: playbook.locate('review-plan.yaml', [index, field]) });
      if (page !== undefined && !byId.has(page) && !playbook.unreadable.has(page))
        yield {
          ...place('page'),
          message: `There is no page "${page}".`,
          hint: suggest(page, ids, {
            meaning: 'the page',
            otherwise: 'Name a page by the id at its top, or take the line out.',
          }),
        };
      if (folder !== undefined && !sets.includes(folder) && !isFaulty(playbook.folders, folder))
        yield {
          ...place('folder'),
          message: `The pages in "${folder}" are not reviewed as a set.`,
          hint: suggest(folder, sets, {
            meaning: 'the folder',
            otherwise: 'Name a folder whose _folder.yaml holds reviews, or take the line out.',
          }),
        };
    }
  },
};

/** A folder whose settings have a fault may hold reviews that could not be read. */
function isFaulty(folders: readonly { path: string; isFaulty?: boolean }[], path: string): boolean {
  return folders.some((folder) => folder.path === path && folder.isFaulty);
}
