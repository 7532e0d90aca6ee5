import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords, type Part } from '../../../../scripts/steps/compare/diff-words.ts';
import { textOf, wordsIn } from '../../../../scripts/steps/compare/words.ts';

/** `[-gone-]`, `{+new+}`. */
function show(before: string, after: string): string {
  const signs: Record<Part['change'], [string, string]> = {
    same: ['', ''],
    removed: ['[-', '-]'],
    added: ['{+', '+}'],
  };
  return diffWords(wordsIn(before), wordsIn(after))
    .map(({ change, words }) => signs[change].join(textOf(words)))
    .join('');
}

describe('what differs between two texts', () => {
  test('is told in words', () => {
    expect(show('Refund up to 50 EUR on your own.', 'Refund up to 75 EUR on your own.')).toBe(
      'Refund up to [-50-]{+75+} EUR on your own.',
    );
    expect(show('Ring the customer back.', 'Ring the customer back within two hours.')).toBe(
      'Ring the customer back{+ within two hours+}.',
    );
  });

  test('is one change where only a small word or a sign stands between two', () => {
    expect(
      show(
        'We answer the telephone every day from eight to six.',
        'We answer the telephone every day from nine to seven.',
      ),
    ).toBe('We answer the telephone every day from [-eight to six-]{+nine to seven+}.');
  });

  test('is two changes where a figure stands between them', () => {
    expect(
      show(
        'Call within 20 minutes and write it down in the log.',
        'Ring within 20 hours and write it down in the log.',
      ),
    ).toBe('[-Call-]{+Ring+} within 20 [-minutes-]{+hours+} and write it down in the log.');
  });

  test('is everything where hardly a word is the same', () => {
    expect(show('Ask for the order number and the name.', 'Never give a name away on the telephone.')).toBe(
      '[-Ask for the order number and the name.-]{+Never give a name away on the telephone.+}',
    );
  });

  test('is told of words whose look has changed', () => {
    const strong = [{ tag: 'strong', attributes: {} }];
    const parts = diffWords(wordsIn('Never guess a day'), [...wordsIn('Never', strong), ...wordsIn(' guess a day')]);
    expect(parts.map(({ change, words }) => [change, textOf(words)])).toEqual([
      ['removed', 'Never'],
      ['added', 'Never'],
      ['same', ' guess a day'],
    ]);
  });

  const text = fc.array(fc.constantFrom('a', 'refund', 'EUR', '50', ' ', ', ', '.', '\n', 'the'), { maxLength: 30 });

  test('gives the new text without what was removed, and the old one without what was added', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(wordsIn(before.join('')), wordsIn(after.join('')));
        const without = (gone: Part['change']) =>
          parts.filter(({ change }) => change !== gone).map(({ words }) => textOf(words));
        expect(without('removed').join('')).toBe(after.join(''));
        expect(without('added').join('')).toBe(before.join(''));
      }),
    );
  });
});

test('two long texts that have nothing in common are compared at once', () => {
  const words = (letter: string) =>
    wordsIn(Array.from({ length: 20_000 }, (_, index) => `${letter}${index}`).join(' '));
  const start = performance.now();
  expect(diffWords(words('a'), words('b'))).toHaveLength(2);
  expect(performance.now() - start).toBeLessThan(5000);
});
