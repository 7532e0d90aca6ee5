import { expect, test } from 'vitest';
import { humanTouchMissing } from '../../src/rules/human-touch-missing.ts';
import { procedure } from '../support/pages.ts';
import { report } from '../support/report.ts';

const facing = { title: 'Late delivery', channels: ['phone'] };

test('wants to hear what it sounds like where customers are met', () => {
  expect(report(humanTouchMissing, { pages: [procedure(facing)] })).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx
    "Late delivery" does not show what it sounds like when it is done well.
    Add a short exchange between <DoneWell> and </DoneWell>.",
    ]
  `);
});

test('is silent with an exchange, without customers, and about drafts', () => {
  const pages = [
    procedure(facing, { text: '<DoneWell>\n**You:** Let us find it.\n</DoneWell>' }),
    procedure(),
    procedure({ ...facing, status: 'draft' }),
  ];
  expect(report(humanTouchMissing, { pages })).toEqual([]);
});
