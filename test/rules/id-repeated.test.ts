import { expect, test } from 'vitest';
import { idRepeated } from '../../src/rules/id-repeated.ts';
import { procedure, term } from '../support/pages.ts';
import { report } from '../support/report.ts';

test('names both pages, whatever their kind', () => {
  expect(report(idRepeated, { pages: [term({ id: 'touch' }), procedure({ id: 'touch' })] })).toMatchInlineSnapshot(`
    [
      "content/procedures/touch.mdx id
    "touch" is the id of two pages: this one and content/glossary/touch.mdx.
    Give the newer of the two another id.",
    ]
  `);
});

test('is silent about different ids', () => {
  expect(report(idRepeated, { pages: [term({ id: 'touch' }), procedure({ id: 'touches' })] })).toEqual([]);
});
