import { expect, test } from 'vitest';
import { isName, isSameName } from '../../../src/worksheets/checklist-run/same-name.ts';

test.each([
  ['Ștefan Ionescu', 'stefan  IONESCU'],
  ['Jürgen Groß', 'JURGEN GROSS'],
  ['Anna Maria Rossi', 'Annamaria Rossi'],
  ['Rossi, Anna', 'Anna Rossi'],
  ['Łukasz', 'lukasz'],
  ['D’Angelo', "d'angelo"],
  ['İlker', 'ilker'],
])('%j and %j may be one person', (one, other) => {
  expect(isSameName(one, other)).toBe(true);
});

test.each([
  ['Anna Rossi', 'Anna Russo'],
  ['Ana', 'Anna'],
  ['Ion', 'Ioana'],
])('%j and %j are two people', (one, other) => {
  expect(isSameName(one, other)).toBe(false);
});

test('a name has letters', () => {
  expect(['Al', '李明', ' ', '-', '7', 'A'].map(isName)).toEqual([true, true, false, false, false, false]);
});
