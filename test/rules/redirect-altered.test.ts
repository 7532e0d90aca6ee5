import { expect, test } from 'vitest';
import { redirectAltered } from '../../src/rules/redirect-altered.ts';
import { reportChange } from '../support/change.ts';
import { report } from '../support/report.ts';

const van = { from: '/procedures/van/', to: 'late-delivery' };
const before = { redirects: [van] };

test('an address that led on goes on doing so', () => {
  expect(reportChange(redirectAltered, {}, { before })).toMatchInlineSnapshot(`
    [
      "content/redirects.yaml
    The address /procedures/van/ led to "late-delivery", and this change takes the entry out.
    Put it back: from: /procedures/van/, to: late-delivery.",
    ]
  `);
});

test('an address leads where it led', () => {
  expect(reportChange(redirectAltered, { redirects: [{ ...van, to: 'refund' }] }, { before })).toMatchInlineSnapshot(`
    [
      "content/redirects.yaml
    The address /procedures/van/ led to "late-delivery", and this change lets it lead to "refund".
    Write late-delivery again. If that page has another address, add an entry for the page.",
    ]
  `);
});

test('more addresses may lead on', () => {
  expect(
    reportChange(redirectAltered, { redirects: [{ from: '/procedures/car/', to: 'x' }, van] }, { before }),
  ).toEqual([]);
  expect(report(redirectAltered, { redirects: [van] })).toEqual([]);
});
