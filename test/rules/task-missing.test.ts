import { expect, test } from 'vitest';
import { taskMissing } from '../../src/rules/task-missing.ts';
import { checklist } from '../support/pages.ts';
import { report } from '../support/report.ts';

test('wants at least one item', () => {
  expect(report(taskMissing, { pages: [checklist({ title: 'Open the desk' }, { text: '- Read the label.' })] }))
    .toMatchInlineSnapshot(`
    [
      "content/checklists/a-checklist.mdx
    "Open the desk" has nothing to tick off.
    Write each item on a line of its own that begins with "- [ ] ".",
    ]
  `);
});

test('is silent with one, and about drafts', () => {
  expect(report(taskMissing, { pages: [checklist(), checklist({ status: 'draft' }, { text: '' })] })).toEqual([]);
});
