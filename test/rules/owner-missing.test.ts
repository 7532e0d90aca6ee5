import { expect, test } from 'vitest';
import { ownerMissing } from '../../src/rules/owner-missing.ts';
import { procedure } from '../support/pages.ts';
import { report } from '../support/report.ts';

test('wants an owner of every page that can still be read as true, drafts too', () => {
  const orphaned = procedure({ owner: undefined, status: 'draft', title: 'Late delivery' });
  expect(report(ownerMissing, { pages: [orphaned] })).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx owner
    "Late delivery" has no owner.
    Name an owner from owners.yaml in \`owner\`, here or in the \`_folder.yaml\` of its folder.",
    ]
  `);
});

test('takes the owner of the folder, and lets retired pages go without', () => {
  const pages = [procedure({}, { owner: 'delivery-lead' }), procedure({ owner: undefined, status: 'retired' })];
  expect(report(ownerMissing, { pages })).toEqual([]);
});
