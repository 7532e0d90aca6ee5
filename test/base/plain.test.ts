import { expect, test } from 'vitest';
import { plain, wordsOf } from '../../src/base/plain.ts';

test('plain text is without capitals, accents and signs', () => {
  expect(plain('  Où est-ce, “SOFA”? Where’s it!  ')).toBe('ou est ce sofa where is it');
});

test('comma and cedilla below are the same letter', () => {
  expect(plain('ȘȚ șț')).toBe(plain('ŞŢ şţ'));
});

test('pictures and signs by themselves are no words', () => {
  expect(wordsOf('😀 🛋️ 👩‍🔧 … \u0301 “”')).toEqual([]);
  expect(plain('🛋️ sofa 🛋️')).toBe('sofa');
});

test('words know where they stand, those as well that are written as one', () => {
  const title = 'Where’s l’ordine? Don’t';
  expect(wordsOf(title).map(({ plain: word, start, end }) => [word, title.slice(start, end)])).toEqual([
    ['where', 'Where'],
    ['is', '’s'],
    ['l', 'l'],
    ['ordine', 'ordine'],
    ['do', 'Do'],
    ['not', 'n’t'],
  ]);
});

test.each([
  ["I've, they're, he'll, I'd, I'm", 'i have they are he will i would i am'],
  ["don’t can't won't DIDN'T", 'do not can not will not did not'],
  ["dov'è l'ordine, com'è un'altra", 'dov e l ordine com e un altra'],
  ["n't 'tis rock'n'roll", 'n t tis rock n roll'],
  ['were id its well', 'were id its well'],
])('what is written short is written out: %s', (written, out) => {
  expect(plain(written)).toBe(out);
});
