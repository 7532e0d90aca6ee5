import { expect, test } from 'vitest';
import { headingOrder } from '../../src/rules/heading-order.ts';
import { procedure } from '../support/pages.ts';
import { report } from '../support/report.ts';

function check(text: string): string[] {
  return report(headingOrder, { pages: [procedure({}, { text })] });
}

test('reports a skipped level, a second title and a heading without words', () => {
  expect(check('## Steps\n\n#### Ask\n\n# Again\n\n##')).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx:3:1
    "Ask" has level 4, and the heading above it level 2.
    Begin it with ###.",
      "content/procedures/a-procedure.mdx:5:1
    "Again" is a second title.
    Begin it with ## instead of #: the title of the page stands at its top already.",
      "content/procedures/a-procedure.mdx:7:1
    The heading has no words.
    Write what the section is about, or take the heading out.",
    ]
  `);
});

test('lets a page begin with ## only', () => {
  expect(check('### Steps')).toHaveLength(1);
  expect(check('## Steps\n\n### Ask\n\n## After')).toEqual([]);
});
