import type { Paint } from '../format-diagnostics/pretty.ts';
import { visibleText } from '../format-diagnostics/visible-text.ts';
import type { ReadableBlock } from './readable-body.ts';

/** How wide the screen is, and how to paint on it. */
export interface Screen {
  columns: number;
  paint: Paint;
}

/** Pieces of text as lines for a terminal: broken between words, headings with air around them. */
export function sayText(blocks: readonly ReadableBlock[], { columns, paint }: Screen): string {
  const lines = blocks.flatMap((block) => {
    const own = linesOf(block, columns);
    return block.isHeading ? ['', ...own.map((line) => paint('bold', line)), ''] : own;
  });
  return `${lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** One piece, with its mark in front of the first line and the others below it. */
export function linesOf({ text, mark, indent }: ReadableBlock, columns: number): string[] {
  const before = ' '.repeat(indent);
  const [first = '', ...rest] = wrap(visibleText(text), Math.max(20, columns - indent - mark.length));
  return [before + mark + first, ...rest.map((line) => before + ' '.repeat(mark.length) + line)];
}

/** Breaks a text between words. A word that is too long stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
