import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/base/plain.ts';
import { markedIn, matchesTitle, queryWords } from '../../../src/workbench/side-bar/match-title.ts';

/** The title with what answers the query in brackets, or undefined. */
function found(query: string, title: string): string | undefined {
  const typed = queryWords(query);
  const words = wordsOf(title);
  if (!matchesTitle(typed, words)) return undefined;
  return markedIn(typed, words).reduceRight(
    (text, [start, end]) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
    title,
  );
}

test.each([
  ['late', 'A late delivery', 'A [late] delivery'],
  ['delivery late', 'A late delivery', 'A [late] [delivery]'],
  ['fund', 'Refund a return', 'Re[fund] a return'],
  ['PROMISIUNE', 'Când o promisiune se rupe', 'Când o [promisiune] se rupe'],
  ['livrarii sosire', 'Sosirea livrării', '[Sosire]a [livrării]'],
  ['qualita', 'La qualità di un’ora', 'La [qualità] di un’ora'],
  ['re', 'Care for a return', 'Care for a [re]turn'],
  ['ret return', 'Care for a return', 'Care for a [return]'],
  ['return eturn', 'Return', '[Return]'],
  ["where's", "Where's my sofa?", "[Where's] my sofa?"],
])('“%s” is found in “%s”', (query, title, marked) => {
  expect(found(query, title)).toBe(marked);
});

test.each([
  ['late refund', 'A late delivery'],
  ['ar', 'Care for a return'],
])('“%s” is not found in “%s”', (query, title) => {
  expect(found(query, title)).toBeUndefined();
});

test('a title is found by its own words in any order, and marking changes no letter of it', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zà-ÿșț]{1,9}$/), { minLength: 1, maxLength: 6 }), (words) => {
      const title = words.join(' ').normalize('NFC');
      const marked = found([...words].reverse().join(' '), title);
      expect(marked?.replaceAll(/[[\]]/g, '')).toBe(title);
    }),
  );
});
