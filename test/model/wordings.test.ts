import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blanksOf, filledBlank, piecesOf, wordingRows } from '../../src/model/wordings.ts';

test('words that say the same stand side by side, by what their ids have in common', () => {
  const says = [
    { id: 'phone-en', lang: 'en', text: 'Hello.' },
    { id: 'chat-en', lang: 'en', channels: ['chat'], text: 'Hi.' },
    { id: 'phone-it', lang: 'it', text: 'Buongiorno.' },
    { id: 'greeting', lang: 'ro', text: 'Bună ziua.' },
  ];
  expect(
    wordingRows(says, ['phone', 'chat']).map(({ id, channels, words }) => [
      id,
      channels,
      words.map(({ lang }) => lang),
    ]),
  ).toEqual([
    ['phone', ['phone', 'chat'], ['en', 'it']],
    ['chat', ['chat'], ['en']],
    ['greeting', ['phone', 'chat'], ['ro']],
  ]);
});

test('a text is words and blanks, and nothing of it is lost', () => {
  expect(piecesOf('Dear [customer name], by [day].')).toEqual([
    { text: 'Dear ' },
    { blank: 'customer name' },
    { text: ', by ' },
    { blank: 'day' },
    { text: '.' },
  ]);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '[', ']') }), (text) => {
      const whole = piecesOf(text).map(({ text: words, blank }) => words ?? `[${blank}]`);
      expect(whole.join('')).toBe(text);
    }),
  );
});

test('a blank that begins a sentence is the same blank, and what stands in it begins a sentence too', () => {
  expect(blanksOf('[Customer name], I have [news] for you, [customer name].')).toEqual(['customer name', 'news']);
  expect([filledBlank('Signora/Signor cognome', 'signora Rossi'), filledBlank('day', 'Monday')]).toEqual([
    'Signora Rossi',
    'Monday',
  ]);
});
