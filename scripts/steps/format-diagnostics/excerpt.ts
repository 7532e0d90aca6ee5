import type { Range } from '../../../src/model/diagnostic.ts';
import { glyphsOf, type Glyph } from './visible-text.ts';

/** More than this is cut away left and right of the place, so that a long paragraph stays one line. */
const widest = 100;

/** The line of a file that a finding is about, and the marks below it. Both begin at the same column. */
export interface Excerpt {
  text: string;
  marks: string;
}

/** Shows the first line of a range. A range over several lines is marked to the end of its first. */
export function excerptOf(line: string, { line: first, column, endLine, endColumn }: Range): Excerpt {
  const glyphs = glyphsOf(line.trimEnd());
  const from = glyphAt(glyphs, column - 1);
  const end = endLine > first ? glyphs.length : glyphAt(glyphs, endColumn - 1);
  const to = Math.max(from + 1, end);

  const [left, right] = frame(glyphs, from, to);
  const before = `${left > 0 ? '…' : ''}${print(glyphs.slice(left, from))}`;
  const marked = glyphs.slice(from, Math.min(to, right));
  const after = `${print(glyphs.slice(to, right))}${right < glyphs.length ? '…' : ''}`;
  const indent = (left > 0 ? 1 : 0) + width(glyphs.slice(left, from));
  return { text: before + print(marked) + after, marks: ' '.repeat(indent) + '^'.repeat(Math.max(1, width(marked))) };
}

/** Which glyph stands at an offset of UTF-16 units. */
function glyphAt(glyphs: readonly Glyph[], offset: number): number {
  let seen = 0;
  const found = glyphs.findIndex(({ units }) => (seen += units) > offset);
  return found === -1 ? glyphs.length : found;
}

/** The part of a line to show: all of it, or what fits around the beginning of the marked place. */
function frame(glyphs: readonly Glyph[], from: number, to: number): [number, number] {
  if (width(glyphs) <= widest) return [0, glyphs.length];
  const room = (widest - Math.min(widest, width(glyphs.slice(from, to)))) / 2;
  let left = from;
  while (left > 0 && width(glyphs.slice(left - 1, from)) <= room) left -= 1;
  let right = left;
  while (right < glyphs.length && width(glyphs.slice(left, right + 1)) <= widest) right += 1;
  return [left, right];
}

function print(glyphs: readonly Glyph[]): string {
  return glyphs.map((glyph) => glyph.print).join('');
}

function width(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, glyph) => sum + glyph.width, 0);
}
