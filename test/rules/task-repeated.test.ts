import { expect, test } from 'vitest';
import { taskRepeated } from '../../src/rules/task-repeated.ts';
import { checklist } from '../support/pages.ts';
import { report } from '../support/report.ts';

test('names both lines', () => {
  expect(
    report(taskRepeated, {
      pages: [
        checklist({}, { text: '- [ ] Read the label.\n- [ ] Seal it.\n\n## After\n\n- [ ] read the **label**.' }),
      ],
    }),
  ).toMatchInlineSnapshot(`
    [
      "content/checklists/a-checklist.mdx:6:1
    "read the label." stands twice in this checklist, in lines 1 and 6.
    Take one of them out, or say how they differ.",
    ]
  `);
});

test('lets two checklists have the same item', () => {
  expect(report(taskRepeated, { pages: [checklist(), checklist()] })).toEqual([]);
});
