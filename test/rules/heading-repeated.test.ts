import { expect, test } from 'vitest';
import { headingRepeated } from '../../src/rules/heading-repeated.ts';
import { procedure } from '../support/pages.ts';
import { report } from '../support/report.ts';

test('names the line of the first', () => {
  expect(report(headingRepeated, { pages: [procedure({}, { text: '## Ask\n\nYes.\n\n### ask' })] }))
    .toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx:5:1
    The heading "ask" stands in line 1 already.
    Word one of them so that it says how they differ.",
    ]
  `);
});

test('lets two pages have the same heading', () => {
  expect(
    report(headingRepeated, { pages: [procedure({}, { text: '## Ask' }), procedure({}, { text: '## Ask' })] }),
  ).toEqual([]);
});
