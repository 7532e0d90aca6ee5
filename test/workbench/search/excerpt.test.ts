import { describe, expect, test } from 'vitest';
import { hitText } from '../../../src/workbench/search/excerpt.ts';

const filler = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');
const text = `Refund a return. Before you start. ${filler(30)} Limits. You may give back 50 EUR. Never. Promise a <refund> ${filler(30)} money back, refund`;
const words = text.split(' ');
const page = {
  text,
  headings: [
    ['limits', words.indexOf('Limits.'), 1],
    ['never', words.indexOf('Never.'), 1],
  ] as [string, number, number][],
  names: words.indexOf('money'),
};

/** What a page says to phrases, where each word is a stem by itself. */
const textFor = (...phrases: string[]) =>
  hitText(page, {
    sought: phrases.map((phrase) => phrase.split(' ').map((word) => new Set([word]))),
    stem: (word) => word,
    href: '/procedures/refund/',
    title: 'Refund a return',
  });

describe('the text of a hit', () => {
  test('shows the place that holds most of what was asked, and marks it', () => {
    expect(textFor('refund', '50', 'eur').excerpt).toMatchInlineSnapshot(
      `"… You may give back <mark>50</mark> <mark>EUR.</mark> Never. Promise a <mark>&lt;refund&gt;</mark> w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w12 w13 …"`,
    );
  });

  test('names the sections that answer, with how often, and begins each after its heading', () => {
    expect(textFor('limits', '50').sections).toMatchInlineSnapshot(`
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

  test('marks a phrase only where it stands as a whole, and what the page says rather than what it is called', () => {
    expect(textFor('give back').excerpt).toContain('<mark>give</mark> <mark>back</mark>');
    expect(textFor('you give').excerpt).not.toContain('<mark>');
    expect(textFor('back').excerpt).toContain('give <mark>back</mark> 50');
    expect(textFor('money back').excerpt).toContain('<mark>money</mark> <mark>back,</mark> refund');
  });

  test('says which words and phrases were met, each once, as they are compared', () => {
    expect(textFor('refund', 'money back', 'give me').met).toEqual(['refund', 'money back']);
  });

  test('begins after the title where nothing of the text was met', () => {
    const { excerpt, sections } = textFor('zebra');
    expect(excerpt).toMatch(/^Before you start/);
    expect(sections).toEqual([]);
  });
});
