import { expect, test } from 'vitest';
import { retiredWithoutSuccessor } from '../../src/rules/retired-without-successor.ts';
import { procedure } from '../support/pages.ts';
import { report } from '../support/report.ts';

test('asks what took the place of a retired page', () => {
  expect(report(retiredWithoutSuccessor, { pages: [procedure({ title: 'Refund by cheque', status: 'retired' })] }))
    .toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx status
    "Refund by cheque" is retired, and nothing says what took its place.
    Name the page that did in \`replacedBy\`, or say in \`changed\` why none is needed.",
    ]
  `);
});

test('takes a successor, or a reason', () => {
  const pages = [
    procedure({ status: 'retired', replacedBy: 'refund' }),
    procedure({ status: 'retired', changed: { on: '2026-05-01', what: 'We sell no more cheques.' } }),
    procedure(),
  ];
  expect(report(retiredWithoutSuccessor, { pages })).toEqual([]);
});
