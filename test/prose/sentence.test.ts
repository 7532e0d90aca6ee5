import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAround } from '../../src/prose/sentence.ts';

test('is the one sentence that holds the words', () => {
  const text = 'Ask first. Then see {page:late-delivery} for the rest! What next? Nothing.';
  expect(sentenceAround(text, '{page:late-delivery}')).toBe('Then see {page:late-delivery} for the rest!');
  expect(sentenceAround(text, 'Ask')).toBe('Ask first.');
  expect(sentenceAround(text, 'Nothing')).toBe('Nothing.');
});

test('a full stop inside the words does not end it', () => {
  expect(sentenceAround('Read “Stop. Think.” before you act. Then act.', '“Stop. Think.”')).toBe(
    'Read “Stop. Think.” before you act.',
  );
});

test('a long sentence is cut between words, on both sides of those that lead there', () => {
  const far = 'word '.repeat(40);
  const cut = sentenceAround(`${far}the link ${far}end.`, 'the link');
  expect(cut).toMatch(/^…word (word )+the link (word )+word…$/);
  expect(cut.length).toBeLessThanOrEqual(162);
});

test('always holds the words', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}[.,!?]?$/);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.array(word, { maxLength: 60 }), (before, after) => {
      const text = [...before, 'THE LINK', ...after].join(' ');
      expect(sentenceAround(text, 'THE LINK')).toContain('THE LINK');
    }),
  );
});
