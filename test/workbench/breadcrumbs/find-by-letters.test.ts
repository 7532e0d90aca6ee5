import { expect, test } from 'vitest';
import { findByLetters } from '../../../src/workbench/breadcrumbs/find-by-letters.ts';

const titles = ['Delivery', 'Damage', 'Éclairs', 'Refunds', 'Reclamații', 'Repairs'];

test('a letter leads to the next title that begins with it, and round', () => {
  expect(findByLetters(titles, 'r', 0)).toBe(3);
  expect(findByLetters(titles, 'r', 3)).toBe(4);
  expect(findByLetters(titles, 'rr', 5)).toBe(3);
  expect(findByLetters(titles, 'd', -1)).toBe(0);
});

test('more letters stay with the title while they fit', () => {
  expect(findByLetters(titles, 're', 3)).toBe(3);
  expect(findByLetters(titles, 'rep', 3)).toBe(5);
});

test('case and accents do not count', () => {
  expect(findByLetters(titles, 'EC', 0)).toBe(2);
  expect(findByLetters(titles, 'é', 0)).toBe(2);
});

test('says when there is none', () => {
  expect(findByLetters(titles, 'x', 0)).toBe(-1);
  expect(findByLetters([], 'x', -1)).toBe(-1);
});
