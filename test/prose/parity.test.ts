import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { markdownSamples } from '../support/markdown-samples.ts';
import { proseHtml, rawHtml, remarkHtml } from '../support/remark-html.ts';

const samples = Object.entries(markdownSamples).flatMap(([shape, texts]) =>
  texts.map((text) => [shape, text] as const),
);

describe('our parser and remark make the same HTML', () => {
  test('of at least 120 samples', () => {
    expect(samples.length).toBeGreaterThanOrEqual(120);
  });

  test.each(samples)('%s: %j', (_, text) => {
    expect(proseHtml(text)).toBe(remarkHtml(text));
  });

  test('of every page of the starter playbook', () => {
    const pages = globSync('content/**/*.mdx').map((file) => ({ file, text: readFileSync(file, 'utf8') }));
    expect(pages.length).toBeGreaterThan(200);
    const bodyOf = (text: string) => text.replace(/^---\n[\s\S]*?\n---\n/, (fields) => fields.replace(/[^\n]/g, ''));
    const unlike = pages.filter(({ text }) => proseHtml(text) !== remarkHtml(bodyOf(text)));
    expect(unlike.map(({ file }) => file)).toEqual([]);
  });
});

describe('what is written in two ways, and means the same', () => {
  test.each([
    [
      'the side of a cell, by a style or by an old attribute',
      '|a|\n|-:|\n|b|',
      '<th style="text-align: right">',
      '<th align="right">',
    ],
    ['the middle of a cell', '|a|\n|:-:|\n|b|', '<td style="text-align: center">', '<td align="center">'],
    ['the left of a cell', '|a|\n|:-|\n|b|', '<th style="text-align: left">', '<th align="left">'],
    ['a paragraph of one component, which @mdx-js/mdx unwraps', '<Note kind="tip">Text.</Note>', '', '<p></p>'],
    [
      'the mark of a footnote, whose attribute has a value or none',
      'A[^1].\n\n[^1]: b',
      'data-footnote-ref',
      'data-footnote-ref',
    ],
  ])('%s', (_, text, ours, remarks) => {
    const raw = rawHtml(text);
    expect(raw.ours).toContain(ours);
    expect(raw.remarks).toContain(remarks);
    expect(proseHtml(text)).toBe(remarkHtml(text));
  });
});

describe('known differences: when one of these fails, the parsers agree, and it can go', () => {
  test.each([
    ['a fence that is not closed and holds empty lines only: one of them is kept', '```\n\n'],
    ['spaces for a hard break directly behind a box to tick: no break', '- [ ]   \nText'],
    ['a comment as the only thing behind a box: a space less', '- [ ] {/* a */}'],
    [
      'a bare address that touches the bar of its cell: it takes the rest of the row',
      '|a|b|\n|-|-|\n|https://example.com|c|',
    ],
  ])('%s', (_, text) => {
    expect(proseHtml(text)).not.toBe(remarkHtml(text));
  });
});
