import { expect, test } from 'vitest';
import { secondGroupMissing } from '../../src/rules/second-group-missing.ts';
import { checklist } from '../support/pages.ts';
import { report } from '../support/report.ts';

const text = '## Packer\n\n- [ ] Clear the bench\n- [ ] Match the numbers\n\n## Checker\n\n- [ ] Read them aloud\n';

test('wants the group that is named', () => {
  const pages = [checklist({ title: 'Pack', secondPerson: true, secondGroup: 3 }, { text })];
  expect(report(secondGroupMissing, { pages })).toMatchInlineSnapshot(`
    [
      "content/checklists/a-checklist.mdx secondGroup
    Group 3 is the second person's to tick, and "Pack" has 2 groups of items.
    Count the headings that have items below them, from the top, beginning with 1.",
    ]
  `);
});

test('wants somebody who signs second', () => {
  const pages = [checklist({ title: 'Pack', secondGroup: 2 }, { text })];
  expect(report(secondGroupMissing, { pages })).toMatchInlineSnapshot(`
    [
      "content/checklists/a-checklist.mdx secondGroup
    Group 2 is the second person's to tick, and nobody signs second here.
    Write \`secondPerson: true\`, or take \`secondGroup\` out.",
    ]
  `);
});

test('is silent about the last group, about none, and about drafts', () => {
  const pages = [
    checklist({ secondPerson: true, secondGroup: 2 }, { text }),
    checklist({ secondPerson: true }, { text }),
    checklist({ status: 'draft', secondPerson: true, secondGroup: 9 }, { text }),
  ];
  expect(report(secondGroupMissing, { pages })).toEqual([]);
});
