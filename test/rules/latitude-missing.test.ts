import { expect, test } from 'vitest';
import { latitudeMissing } from '../../src/rules/latitude-missing.ts';
import { procedure } from '../support/pages.ts';
import { report } from '../support/report.ts';

const latitude = [
  {
    id: 'credit',
    decision: 'Give a credit.',
    limits: [{ level: 'frontline' as const, limit: 'Any' }],
    beyond: 'delivery-lead',
  },
];
const facing = { title: 'Late delivery', channels: ['phone'] };

test('wants latitude where customers are met, or a reason against it, and not both', () => {
  expect(
    report(latitudeMissing, {
      pages: [procedure(facing), procedure({ ...facing, latitude, noLatitude: 'The law fixes it.' })],
    }),
  ).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx latitude
    "Late delivery" does not say what people may decide by themselves.
    Write it in \`latitude\`, or say in \`noLatitude\` why they may decide nothing.",
      "warning content/procedures/a-procedure.mdx noLatitude
    "Late delivery" has latitude, and says why it has none.
    Take out \`noLatitude\`, or \`latitude\`.",
    ]
  `);
});

test('is silent with either, without customers, and about drafts', () => {
  const pages = [
    procedure({ ...facing, latitude }),
    procedure({ ...facing, noLatitude: 'The law fixes it.' }),
    procedure(),
    procedure({ ...facing, status: 'draft' }),
  ];
  expect(report(latitudeMissing, { pages })).toEqual([]);
});
