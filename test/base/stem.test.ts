import { expect, test } from 'vitest';
import { plain } from '../../src/base/plain.ts';
import { stemmerOf } from '../../src/base/stem.ts';

test.each([
  ['en', ['refund', 'refunds', 'refunded', 'refunding']],
  ['it', ['rimborso', 'rimborsi', 'rimborsare', 'rimborsato']],
  ['it', ['attività', 'attivita']],
  ['ro', ['rambursare', 'rambursarea', 'ramburs']],
  ['ro', ['comandă', 'comanda', 'comandăm']],
])('in %s, %j are forms of one word', async (lang, words) => {
  const stem = await stemmerOf(lang);
  expect(new Set(words.map((word) => stem(plain(word)))).size).toBe(1);
});

test('a language that nobody knows the endings of keeps its words', async () => {
  expect((await stemmerOf('xx'))('refunds')).toBe('refunds');
});
