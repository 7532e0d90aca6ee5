import { expect, test } from 'vitest';
import { ownerUnknown } from '../../src/rules/owner-unknown.ts';
import { folder, owner, procedure, reviewed } from '../support/pages.ts';
import { report } from '../support/report.ts';

test('names the owner who is most likely meant', () => {
  expect(report(ownerUnknown, { pages: [procedure({ owner: 'delivery-laed' })] })).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx owner
    Nobody called "delivery-laed" is in the owners list.
    Write delivery-lead, if that is who you mean.",
    ]
  `);
});

test('looks at every field and component that names an owner', () => {
  const page = procedure(
    { reviews: [reviewed({ by: 'nobody' })], escalation: { to: 'nobody', when: 'At once.' } },
    { text: 'Call <Contact owner="nobody" />.' },
  );
  const folders = [folder('procedures', { owner: 'nobody', reviews: [reviewed({ by: 'nobody' })] })];
  const found = report(ownerUnknown, { pages: [page], folders, owners: [owner({ deputy: 'nobody' })] });
  expect(found.map((text) => text.split('\n')[0])).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx reviews.0.by",
      "content/procedures/a-procedure.mdx escalation.to",
      "content/procedures/a-procedure.mdx:1:6",
      "content/procedures/_folder.yaml owner",
      "content/procedures/_folder.yaml reviews.0.by",
      "content/owners.yaml",
    ]
  `);
  expect(found[0]).toContain('Name somebody from owners.yaml, or add the role there.');
});

test('is silent about owners in the list', () => {
  expect(report(ownerUnknown, { pages: [procedure()] })).toEqual([]);
});
