import { expect, test } from 'vitest';
import { oncePer, oncePerKey } from '../../src/base/once-per.ts';
import { kebabCase, list, oneLine, plural } from '../../src/base/text.ts';

test('an id has small letters, digits and single hyphens', () => {
  expect(['a', 'late-delivery', '404', 'a-1-b'].every((id) => kebabCase.test(id))).toBe(true);
  expect(
    ['', '-', 'a-', '-a', 'a--b', 'A', 'a_b', 'a b', 'à', 'a\n', '__proto__'].some((id) => kebabCase.test(id)),
  ).toBe(false);
});

test('counts and lists are said as English says them', () => {
  expect([plural(0, 'day'), plural(1, 'day'), plural(2, 'day')]).toEqual(['0 days', '1 day', '2 days']);
  expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'], 'or')]).toEqual([
    '',
    'a',
    'a and b',
    'a, b or c',
  ]);
});

test('white space of every kind becomes one space, and none at the ends', () => {
  expect(oneLine('  a\n\tb\u00a0 c\r\n')).toBe('a b c');
});

test('something is made once for each object and for each text, also when it is nothing', () => {
  let count = 0;
  const make = oncePer<object, void>(() => void (count += 1));
  const [one, other] = [{}, {}];
  for (const each of [one, other, one, other]) make(each);
  expect(count).toBe(2);
  const name = oncePerKey((key) => `${key}${(count += 1)}`);
  expect([name('a'), name('b'), name('a')]).toEqual(['a3', 'b4', 'a3']);
});
