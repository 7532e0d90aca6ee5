import type { Rule } from './rule.ts';

export const ownerAccount: Rule = {
  id: 'owner-account',
  severity: 'info',
  why: 'The repository can ask the owner of a page for approval only when it knows their account.',

  *check({ playbook, today }) {
    for (const [index, { name, account, until }] of playbook.owners.entries()) {
      if (account !== undefined || (until !== undefined && until < today)) continue;
      yield {
        on: playbook.locate('owners.yaml', [index]),
        message: `"${name}" has no account, so the repository cannot ask this role to approve a change.`,
        hint: 'Write the user or team that the role has on the repository in `account`.',
      };
    }
  },
};
