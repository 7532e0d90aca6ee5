import { expect, test } from 'vitest';
import { successorWithoutRetirement } from '../../src/rules/successor-without-retirement.ts';
import { procedure } from '../support/pages.ts';
import { report } from '../support/report.ts';

test('asks to retire what has a successor', () => {
  expect(
    report(successorWithoutRetirement, { pages: [procedure({ title: 'Refund by cheque', replacedBy: 'refund' })] }),
  ).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx replacedBy
    "Refund by cheque" is replaced by "refund" and not retired.
    Write \`status: retired\`, or take \`replacedBy\` out.",
    ]
  `);
});

test('is silent about retired pages, and about pages without a successor', () => {
  expect(
    report(successorWithoutRetirement, {
      pages: [procedure({ status: 'retired', replacedBy: 'refund' }), procedure()],
    }),
  ).toEqual([]);
});
