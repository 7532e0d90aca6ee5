import { expect, test } from 'vitest';
import { sameName } from '../../src/rules/same-name.ts';

const known = ['late-delivery', 'refund'];

test.each([
  'Late Delivery',
  'late_delivery',
  'late–delivery',
  'late-delivery.mdx',
  '../procedures/late-delivery.mdx',
  '/procedures/late-delivery/',
  '“late-delivery”',
  'late-delivery,',
  'late\u200b-delivery',
])('"%s" is another form of late-delivery', (written) => {
  expect(sameName(written, known)).toBe('late-delivery');
});

test.each(['late-delivrey', 'delivery', 'latedelivery', ''])('"%s" is a form of none', (written) => {
  expect(sameName(written, known)).toBeUndefined();
});
