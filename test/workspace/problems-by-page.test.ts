import { expect, test } from 'vitest';
import { fileStart, type Diagnostic } from '../../src/model/diagnostic.ts';
import { problemsByPage } from '../../src/workspace/problems-by-page.ts';

const finding = (change: Partial<Diagnostic>): Diagnostic => ({
  rule: 'review-overdue',
  severity: 'warning',
  file: 'content/procedures/late-delivery.mdx',
  range: { ...fileStart, line: 14 },
  message: 'The review was due 2 days ago.',
  hint: 'Record the review.',
  ...change,
});

test('findings stand under their page, with no more than the panel shows', () => {
  const found = problemsByPage([
    finding({ page: 'late-delivery' }),
    finding({ page: 'refund', severity: 'info', suggestion: 'x' }),
    finding({ page: 'late-delivery', rule: 'link-broken' }),
  ]);
  expect(Object.entries(found).map(([page, problems]) => [page, problems.map(({ rule }) => rule)])).toEqual([
    ['late-delivery', ['review-overdue', 'link-broken']],
    ['refund', ['review-overdue']],
  ]);
  expect(found['refund']).toMatchInlineSnapshot(`
    [
      {
        "file": "content/procedures/late-delivery.mdx",
        "hint": "Record the review.",
        "line": 14,
        "message": "The review was due 2 days ago.",
        "rule": "review-overdue",
        "severity": "info",
      },
    ]
  `);
});

test('what is about no page is left out', () => {
  expect(problemsByPage([finding({ file: 'content/owners.yaml' })])).toEqual({});
});
