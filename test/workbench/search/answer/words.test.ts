import { expect, test } from 'vitest';
import { rootOf, wordsIn } from '../../../../src/workbench/search/answer/words.ts';

test.each([
  ['How long do we have to call back?', 'how long do we have to callback'],
  ['call-back-window', 'callback window'],
  ['Order cut-off', 'order cutoff'],
  ['Answer an e-mail', 'answer an email'],
  ["What's the limit?", 'what is the limit'],
  ['cos’è', 'cos e'],
  ['back', 'back'],
])('%s', (text, words) => {
  expect(wordsIn(text).join(' ')).toBe(words);
});

test.each([
  ['en', 'refunds refund', 'refund'],
  ['en', 'replies reply', 'reply'],
  ['en', 'address', 'address'],
  ['it', 'rimborso rimborsi', 'rimbors'],
  ['it', 'banca banche', 'banc'],
  ['it', 'chi', 'chi'],
  ['ro', 'rambursare rambursari rambursarea', 'rambursar'],
  ['ro', 'retur returul retururi retururilor', 'retur'],
] as const)('forms of one word in %s: %s', (lang, words, root) => {
  expect([...new Set(words.split(' ').map((word) => rootOf(word, lang)))]).toEqual([root]);
});
