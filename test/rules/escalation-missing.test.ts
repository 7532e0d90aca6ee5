import { expect, test } from 'vitest';
import { escalationMissing } from '../../src/rules/escalation-missing.ts';
import { procedure } from '../support/pages.ts';
import { report } from '../support/report.ts';

const facing = { title: 'Late delivery', channels: ['phone'] };

test('wants to know whom to call where customers are met', () => {
  expect(report(escalationMissing, { pages: [procedure(facing)] })).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx escalation
    "Late delivery" does not say when to stop and whom to call.
    Write it in \`escalation\`, with \`to\` and \`when\`.",
    ]
  `);
});

test('is silent with an escalation, without customers, and about drafts', () => {
  const pages = [
    procedure({ ...facing, escalation: { to: 'delivery-lead', when: 'At once.' } }),
    procedure(),
    procedure({ ...facing, status: 'draft' }),
  ];
  expect(report(escalationMissing, { pages })).toEqual([]);
});
