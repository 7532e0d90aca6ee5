import { expect, test } from 'vitest';
import { ownerAccount } from '../../src/rules/owner-account.ts';
import { owner } from '../support/pages.ts';
import { report } from '../support/report.ts';

test('says who cannot be asked to approve', () => {
  expect(report(ownerAccount, { owners: [owner({ account: undefined })] })).toMatchInlineSnapshot(`
    [
      "content/owners.yaml
    "Delivery lead" has no account, so the repository cannot ask this role to approve a change.
    Write the user or team that the role has on the repository in \`account\`.",
    ]
  `);
});

test('is silent with an account, and about those who have left', () => {
  expect(report(ownerAccount, { owners: [owner(), owner({ account: undefined, until: '2026-05-31' })] })).toEqual([]);
});
