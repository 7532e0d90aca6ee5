import { expect, test } from 'vitest';
import { plain, wordsOf } from '../../src/base/plain.ts';

test('plain text is without capitals, accents and signs', () => {
  expect(plain('  Où est-ce, “SOFA”? Where’s it!  ')).toBe('ou est ce sofa wheres it');
});

test('comma and cedilla below are the same letter', () => {
  expect(plain('ȘȚ șț')).toBe(plain('ŞŢ şţ'));
});

test('words know where they stand, and a short ending after an apostrophe belongs to its word', () => {
  const title = 'Where’s l’ordine?';
  expect(wordsOf(title).map(({ plain: word, start, end }) => [word, title.slice(start, end)])).toEqual([
    ['wheres', 'Where’s'],
    ['l', 'l'],
    ['ordine', 'ordine'],
  ]);
});
