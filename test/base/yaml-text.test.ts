import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { visibleLine } from '../../src/base/visible-line.ts';
import { quoted, yamlField, yamlText } from '../../src/base/yaml-text.ts';

const line = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'no',
      'Null',
      'a: b',
      'a #b',
      'a:',
      '- a',
      '[a',
      '{a}',
      '&a',
      '*a',
      '!a',
      '%a',
      '@a',
      '`a`',
      '"a"',
      "a'",
      '404',
      '1e3',
      '~',
      '---',
      '.inf',
      '👩‍💻 x',
    ),
  )
  .map((text) => text.toWellFormed());

test.each([
  ['Refund a return', 'Refund a return'],
  ['Refunds: the rules', '"Refunds: the rules"'],
  ['Step #1', '"Step #1"'],
  ['C#', 'C#'],
  ['no', '"no"'],
  ['404', '"404"'],
  ['È “giusto”, così', 'È “giusto”, così'],
])('%s is written %s', (text, written) => {
  expect(yamlText(text)).toBe(written);
});

test('every text comes out as it was put in, as a value and between brackets', () => {
  fc.assert(
    fc.property(line, (text) => {
      expect(parse(`a: ${yamlText(text)}\n`)).toEqual({ a: text });
      expect(parse(`a: [{ b: ${quoted(text)} }, 1]\n`)).toEqual({ a: [{ b: text }, 1] });
    }),
    { numRuns: 500 },
  );
});

test('every visible line comes out of a field as it was put in, however deep it stands', () => {
  fc.assert(
    fc.property(fc.array(line), fc.integer({ min: 0, max: 8 }), (parts, indent) => {
      const text = visibleLine(`x ${parts.join(' ')}`);
      const before = ' '.repeat(indent);
      expect(parse(`${[...yamlField('a', text, indent), `${before}b: 1`].join('\n')}\n`)).toEqual({ a: text, b: 1 });
    }),
    { numRuns: 500 },
  );
});

test('a long field is folded between words', () => {
  expect(yamlField('found', 'word '.repeat(30).trim(), 4).map(({ length }) => length)).toEqual([13, 105, 55]);
});

test('a visible line has what people see, and nothing else', () => {
  expect(visibleLine(' a\u00a0b\tc\r\n\u200bd\u202e\u0007e\u00ad ')).toBe('a b c de');
  expect(visibleLine('👩‍💻 a\u200db')).toBe('👩‍💻 ab');
  expect(visibleLine('e\u0301')).toBe('é');
});
