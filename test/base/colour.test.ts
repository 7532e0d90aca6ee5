import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, over, parseColour, type Colour } from '../../src/base/colour.ts';

const colour = (text: string) => parseColour(text)!;
const ratio = (foreground: string, background: string) =>
  Number(contrast(colour(foreground), colour(background)).toFixed(2));

describe('a colour', () => {
  test.each([
    ['#1f1f1f', { red: 31, green: 31, blue: 31, alpha: 1 }],
    ['#0FA', { red: 0, green: 255, blue: 170, alpha: 1 }],
    ['#0fa8', { red: 0, green: 255, blue: 170, alpha: 136 / 255 }],
    ['#12345680', { red: 18, green: 52, blue: 86, alpha: 128 / 255 }],
  ])('is read from %s', (text, read) => {
    expect(parseColour(text)).toEqual(read);
  });

  test.each(['red', '1f1f1f', '#12', '#12345', '#1234567', '#gggggg', '#fff;}', ' #fff', '#fff\n', 'rgb(0,0,0)', ''])(
    'is not read from %j',
    (text) => {
      expect(parseColour(text)).toBeUndefined();
    },
  );
});

describe('contrast', () => {
  /** Figures that the W3C and its tools publish. */
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s on %s is as published', (foreground, background, published) => {
    expect(ratio(foreground, background)).toBe(published);
  });

  test('of a colour that lets something through is that of what is seen', () => {
    expect(ratio('#00000080', '#ffffff')).toBe(ratio('#7f7f7f', '#ffffff'));
    expect(ratio('#ff000000', '#1f1f1f')).toBe(1);
  });

  test('lies between 1 and 21, and is the same both ways for colours that let nothing through', () => {
    const part = fc.integer({ min: 0, max: 255 });
    const any = fc.record({ red: part, green: part, blue: part, alpha: fc.constant(1) }) satisfies fc.Arbitrary<Colour>;
    fc.assert(
      fc.property(any, any, (a, b) => {
        const there = contrast(a, b);
        expect(there).toBeGreaterThanOrEqual(1);
        expect(there).toBeLessThanOrEqual(21);
        expect(contrast(b, a)).toBeCloseTo(there, 10);
      }),
    );
  });
});

test('a colour that lets nothing through hides what lies below it', () => {
  expect(over(colour('#123456'), colour('#ffffff'))).toEqual(colour('#123456'));
  expect(over(colour('#12345600'), colour('#abcdef'))).toEqual(colour('#abcdef'));
});
