import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortHash } from '../../src/base/short-hash.ts';

// The published test vectors of FNV-1a, 32 bits (draft-eastlake-fnv, section 5).
test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
])('the name of "%s" is the one that FNV-1a gives', (text, name) => {
  expect(shortHash(text)).toBe(name);
});

test('has eight digits, the same for the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(shortHash(text)).toMatch(/^[0-9a-f]{8}$/);
      expect(shortHash(text)).toBe(shortHash(text));
    }),
  );
});

test('changes when a letter changes', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.nat(), (text, at) => {
      const place = at % text.length;
      const other = `${text.slice(0, place)}${text[place] === 'x' ? 'y' : 'x'}${text.slice(place + 1)}`;
      expect(shortHash(other)).not.toBe(shortHash(text));
    }),
  );
});
