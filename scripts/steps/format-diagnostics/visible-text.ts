import { eastAsianWidth } from 'get-east-asian-width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Characters that a terminal obeys, that turn the direction of text, or that nobody sees. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\u00a0]/u;

/** A picture and what may follow it: a joiner, a skin tone, the wish to be a picture. Nothing else may hide behind one. */
const emoji =
  /^(\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F|[\u{1F1E6}-\u{1F1FF}])*$/u;

/** A piece of text that stands together on the screen: what to print for it, and how many columns that takes. */
export interface Glyph {
  print: string;
  width: number;
  /** How many UTF-16 units of the text it stands for. */
  units: number;
}

/** Splits a line into what a terminal shows. Nothing in the result can command a terminal or hide. */
export function glyphsOf(line: string): Glyph[] {
  return Array.from(graphemes.segment(line), ({ segment }) => toGlyph(segment));
}

/** A text that is safe to print on one line: hidden characters are written out, such as `<U+202E>`. */
export function visibleText(text: string): string {
  return glyphsOf(text)
    .map(({ print }) => print)
    .join('');
}

function toGlyph(segment: string): Glyph {
  if (segment === '\t') return { print: '    ', width: 4, units: 1 };
  if (emoji.test(segment)) return { print: segment, width: 2, units: segment.length };

  const print = Array.from(segment, writtenOut).join('');
  return { print, width: widthOf(print), units: segment.length };
}

function writtenOut(character: string): string {
  if (!hidden.test(character)) return character;
  return `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`;
}

function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, character) => sum + (/\p{M}/u.test(character) ? 0 : eastAsianWidth(character.codePointAt(0)!)),
    0,
  );
}
