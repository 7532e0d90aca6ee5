import type { Rule } from './rule.ts';

export const ownerMissing: Rule = {
  id: 'owner-missing',
  severity: 'error',
  why: 'A page that nobody answers for is not corrected when it is wrong.',

  *check({ pages }) {
    for (const page of pages) {
      if (page.owner !== undefined || page.data.status === 'retired') continue;
      yield {
        on: page,
        field: ['owner'],
        // Of a handbook that was just brought in, most pages have none: the list of what to do, not a storm.
        ...(page.data.status === 'unverified' ? { severity: 'warning' as const } : {}),
        message: `"${page.data.title}" has no owner.`,
        hint: 'Name an owner from owners.yaml in `owner`, here or in the `_folder.yaml` of its folder.',
      };
    }
  },
};
