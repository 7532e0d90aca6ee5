import { describe, expect, test } from 'vitest';
import { hitText } from '../../../src/workbench/search/excerpt.ts';

const filler = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');
const page = {
  raw_url: '/procedures/refund/',
  raw_content: `Refund a return. Before you start ${filler(30)} Limits You may give back 50 EUR. Never Promise a refund ${filler(30)}`,
  anchors: [
    { element: 'h2', id: 'limits', text: 'Limits', location: 36 },
    { element: 'h2', id: 'never', text: 'Never', location: 43 },
    { element: 'li', id: 'step-1', text: 'Step', location: 40 },
  ],
};
const at = (word: string) => page.raw_content.split(' ').indexOf(word);

describe('the text of a hit', () => {
  test('shows the place that holds most of what was asked, and marks it', () => {
    const { excerpt } = hitText(page, [0, at('50'), at('EUR.')], '/procedures/refund/');
    expect(excerpt).toMatchInlineSnapshot(
      `"… You may give back <mark>50</mark> <mark>EUR.</mark> Never Promise a refund w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w12 w13 …"`,
    );
  });

  test('names the sections that answer, with how often, and begins each after its heading', () => {
    expect(hitText(page, [0, at('Limits'), at('50')], '/procedures/refund/').sections).toMatchInlineSnapshot(`
      [
        {
          "excerpt": "You may give back <mark>50</mark> EUR.",
          "hits": 2,
          "href": "/procedures/refund/#limits",
          "title": "Limits",
        },
      ]
    `);
  });

  test('begins at the beginning where nothing of the text was met', () => {
    const { excerpt, sections } = hitText(page, [], '/procedures/refund/');
    expect(excerpt).toMatch(/^Refund a return\. Before/);
    expect(sections).toEqual([]);
  });
});
