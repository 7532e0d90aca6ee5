import { expect, test } from 'vitest';
import { sameLooking, sayNoId } from '../../src/model/id-words.ts';

test.each([
  ['Late Delivery', 'Write late-delivery, since an id has small letters, digits and single hyphens.'],
  ['caffè_latte', 'Write caffe-latte, since an id has small letters, digits and single hyphens.'],
  ["don't-ask", 'Write dont-ask, since an id has small letters, digits and single hyphens.'],
  ['../evil', 'An id has small letters, digits and single hyphens, like late-delivery.'],
  ['__proto__', 'An id has small letters, digits and single hyphens, like late-delivery.'],
  ['—', 'An id has small letters, digits and single hyphens, like late-delivery.'],
])('names the id that "%s" means, if it is no path', (written, hint) => {
  expect(sayNoId(written)).toBe(`"${written}" cannot be an id. ${hint}`);
});

test('points at a letter that only looks like a Latin one', () => {
  expect(sayNoId('t\u043Euch')).toContain('holds the letter "\u043E" (U+043E), which is none of a to z.');
});

test('what looks the same has hyphens, and nothing that nobody sees', () => {
  expect(['late–word', 'la\u200bte\u00ad-word', 'late-word', 'Late word'].map(sameLooking)).toEqual([
    'late-word',
    'late-word',
    'late-word',
    'Late word',
  ]);
});
