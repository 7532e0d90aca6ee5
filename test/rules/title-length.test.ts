import { expect, test } from 'vitest';
import { titleLength } from '../../src/rules/title-length.ts';
import { procedure, translation } from '../support/pages.ts';
import { report } from '../support/report.ts';

test('counts characters, in translations too', () => {
  const pages = [procedure({ title: 'x'.repeat(81) }, { translations: [translation({ title: 'x'.repeat(82) })] })];
  expect(report(titleLength, { pages })).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx title
    The title has 81 characters; 80 read well.
    Shorten it, and say the rest in the summary.",
      "content/translated.it.mdx title
    The title has 82 characters; 80 read well.
    Shorten it, and say the rest in the summary.",
    ]
  `);
});

test('takes eighty', () => {
  expect(report(titleLength, { pages: [procedure({ title: 'è'.repeat(80) })] })).toEqual([]);
});
