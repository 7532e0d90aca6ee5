import { expect, test } from 'vitest';
import { reviewMethod } from '../../src/rules/review-method.ts';
import { procedure, reviewed } from '../support/pages.ts';
import { report } from '../support/report.ts';

test('refuses a method below the floor of the risk', () => {
  expect(report(reviewMethod, { pages: [procedure({ risk: 'critical', reviews: [reviewed({ how: 'read' })] })] }))
    .toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx reviews.0.how
    The method "read" is too weak for a page whose risk is critical.
    Check it again by ran-on-real-case, observed or compared-with-system, and record that review.",
    ]
  `);
});

test('takes the floor itself, and looks at the newest review only', () => {
  const pages = [
    procedure({ risk: 'critical', reviews: [reviewed({ how: 'compared-with-system' }), reviewed({ how: 'read' })] }),
    procedure({ risk: 'standard', reviews: [reviewed({ how: 'read' })] }),
  ];
  expect(report(reviewMethod, { pages })).toEqual([]);
});
