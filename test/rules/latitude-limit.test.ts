import { expect, test } from 'vitest';
import { latitudeLimit } from '../../src/rules/latitude-limit.ts';
import { procedure } from '../support/pages.ts';
import { report } from '../support/report.ts';

function check(limit: string): string[] {
  const standards = [{ id: 'refund-limit', what: 'Refund limit', value: 200, unit: 'EUR' }];
  const latitude = [
    { id: 'refund', decision: 'Refund.', limits: [{ level: 'frontline' as const, limit }], beyond: 'delivery-lead' },
  ];
  return report(latitudeLimit, { pages: [procedure({ standards, latitude })] });
}

test('wants the id of a standard, and names the nearest', () => {
  expect([...check('refund-limt'), ...check('what-you-like')]).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx latitude.0.limits.0.limit
    "refund-limt" is no standard of this page.
    Write refund-limit, if that is the standard you mean.",
      "content/procedures/a-procedure.mdx latitude.0.limits.0.limit
    "what-you-like" is no standard of this page.
    Add it to \`standards\`, or write the limit in words.",
    ]
  `);
});

test('wants numbers to be standards', () => {
  expect(check('up to 200 EUR')).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx latitude.0.limits.0.limit
    The limit "up to 200 EUR" holds a number.
    Make the number a standard of this page, and write its id here.",
    ]
  `);
});

test('takes the id of a standard, and words', () => {
  expect([...check('refund-limit'), ...check('none'), ...check('The price of the article')]).toEqual([]);
});
