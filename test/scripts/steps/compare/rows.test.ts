import { describe, expect, test } from 'vitest';
import { blockText } from '../../../../scripts/steps/compare/blocks.ts';
import { diffBlocks, editionOf } from '../../../../scripts/steps/compare/diff-blocks.ts';
import { readRendered } from '../../../../scripts/steps/compare/read-rendered.ts';
import { stretchesOf } from '../../../../scripts/steps/compare/report/rows.ts';

function page(...paragraphs: string[]) {
  const html = `<article data-kind="x"><div data-text><div class="prose">${paragraphs.join('')}</div></div></article>`;
  return readRendered(html, () => undefined)!;
}

/** Rows that are shown, and in brackets the words of those that are folded. */
function show(before: string[], after: string[]): string[] {
  return stretchesOf(diffBlocks(page(...before), page(...after))).flatMap((stretch) =>
    stretch.isFolded
      ? `[${stretch.words} words]`
      : stretch.rows.map(({ merged }) =>
          blockText(editionOf(merged, 'after') ?? { tag: '', attributes: {}, words: [], children: [] }),
        ),
  );
}

const paragraphs = [
  '<p>One.</p>',
  '<p>Two.</p>',
  '<h2>Steps</h2>',
  '<p>Three.</p>',
  '<p>Four.</p>',
  '<p>Five.</p>',
  '<p>Six.</p>',
  '<p>Seven.</p>',
  '<p>Eight.</p>',
];

describe('a page with few changes', () => {
  test('shows them with their neighbours and the heading above, and folds the rest', () => {
    expect(show(paragraphs, paragraphs.with(5, '<p>Five and a half.</p>'))).toEqual([
      '[2 words]',
      'Steps',
      'Three.',
      'Four.',
      'Five and a half.',
      'Six.',
      '[2 words]',
    ]);
  });

  test('shows the sections around the section of a change too', () => {
    const deep = [
      '<h2>Steps</h2>',
      '<p>One.</p>',
      '<p>Two.</p>',
      '<h3>By phone</h3>',
      '<p>Three.</p>',
      '<p>Four.</p>',
      '<p>Five.</p>',
    ];
    expect(show(deep, deep.with(6, '<p>Five and a half.</p>'))).toEqual([
      'Steps',
      '[2 words]',
      'By phone',
      'Three.',
      'Four.',
      'Five and a half.',
    ]);
  });

  test('shows a paragraph that is gone at its place', () => {
    expect(show(paragraphs, paragraphs.toSpliced(0, 1))).toEqual(['', 'Two.', '[7 words]']);
  });

  test('folds nothing where there is nothing far from a change', () => {
    expect(show(['<p>One.</p>', '<p>Two.</p>'], ['<p>One.</p>', '<p>Two and a half.</p>'])).toEqual([
      'One.',
      'Two and a half.',
    ]);
  });
});
