import { expect, test } from 'vitest';
import { idRepeatedInList } from '../../src/rules/id-repeated-in-list.ts';
import { owner, procedure } from '../support/pages.ts';
import { report } from '../support/report.ts';

const rings = { id: 'ring-count', what: 'Rings', value: 3 };

test('points at the second entry', () => {
  expect(report(idRepeatedInList, { pages: [procedure({ standards: [rings, rings] })], owners: [owner(), owner()] }))
    .toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx standards.1.id
    Two entries of this list have the id "ring-count".
    Give one of them another id.",
      "content/owners.yaml
    Two entries of this list have the id "delivery-lead".
    Give one of them another id.",
    ]
  `);
});

test('lets two lists use one id', () => {
  expect(
    report(idRepeatedInList, {
      pages: [procedure({ standards: [rings], needs: [{ id: 'ring-count', text: 'A telephone.' }] })],
    }),
  ).toEqual([]);
});
