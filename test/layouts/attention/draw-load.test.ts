import { expect, test } from 'vitest';
import { drawLoad } from '../../../src/layouts/attention/draw-load.ts';

const svg = drawLoad({
  columns: [
    { count: 2, words: '2 in the week from 1 June' },
    { count: 0, words: 'none' },
    { count: 1, words: '1 in the week from 15 June & after' },
  ],
  most: 4,
  title: 'Reviews of <Delivery lead>',
  description: '3 in all.',
});

test('is a picture with a name and a description, and each bar says what it is', () => {
  expect(svg).toMatch(
    /^<svg [^>]*role="img"[^>]*><title>Reviews of &lt;Delivery lead&gt;<\/title><desc>3 in all\.<\/desc>/,
  );
  expect([...svg.matchAll(/<rect[^>]*><title>([^<]*)<\/title>/g)].map(([, words]) => words)).toEqual([
    '2 in the week from 1 June',
    '1 in the week from 15 June &amp; after',
  ]);
});

test('bars are as high as their counts, against the tallest of all strips', () => {
  const heights = [...svg.matchAll(/<rect[^>]*height="([\d.]+)"/g)].map(([, height]) => Number(height));
  expect(heights).toEqual([24, 12]);
});

test('holds no style and no size of its own: the page colours and stretches it', () => {
  expect(svg).not.toMatch(/<style|\bstyle=|<svg [^>]*\b(width|height|class)=/);
});
