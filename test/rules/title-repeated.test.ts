import { expect, test } from 'vitest';
import { titleRepeated } from '../../src/rules/title-repeated.ts';
import { procedure, term } from '../support/pages.ts';
import { report } from '../support/report.ts';

test('is an error within a kind, and a warning between kinds', () => {
  const pages = [
    term({ id: 'hold', title: 'Hold' }),
    procedure({ id: 'put-on-hold', title: 'hold' }),
    procedure({ id: 'hold-a-call', title: 'Hold' }),
  ];
  expect(report(titleRepeated, { pages })).toMatchInlineSnapshot(`
    [
      "warning content/procedures/put-on-hold.mdx title
    "hold" is also the title of a term: content/glossary/hold.mdx.
    Give one of them a title that says how they differ.",
      "error content/procedures/hold-a-call.mdx title
    "Hold" is also the title of another procedure: content/procedures/put-on-hold.mdx.
    Give one of them a title that says how they differ.",
    ]
  `);
});

test('lets a page have the title of a retired one', () => {
  expect(report(titleRepeated, { pages: [procedure({ status: 'retired' }), procedure()] })).toEqual([]);
});
