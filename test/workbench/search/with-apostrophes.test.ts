import { expect, test } from 'vitest';
import { plain } from '../../../src/base/plain.ts';
import { withApostrophes } from '../../../src/workbench/search/with-apostrophes.ts';

test.each([
  ['dont cant Wheres IM wont', 'do not can not where is i am will not'],
  ['theyre late and ive waited', 'they are late and i have waited'],
  ['were id its well cannot hell dontpanic', 'were id its well cannot hell dontpanic'],
])('%s', (typed, meant) => {
  expect(plain(withApostrophes(typed))).toBe(meant);
});
