import type { Range } from '../../../model/diagnostic.ts';

/** A line of a file, cut where the mark begins and ends. */
export interface ExcerptLine {
  number: number;
  before: string;
  marked: string;
  after: string;
}

/** No place is shown longer than this. */
const mostLines = 4;

/** The lines of a text that a range is about. None for a range that stands for the file as a whole. */
export function excerptOf(text: string, { line, column, endLine, endColumn }: Range): ExcerptLine[] {
  if (line === 1 && endLine === 1 && endColumn === 1) return [];
  const lines = text.split('\n').slice(line - 1, Math.min(endLine, line + mostLines - 1));
  return lines.map((content, index) => {
    const from = index === 0 ? column - 1 : content.length - content.trimStart().length;
    const to = line + index === endLine ? endColumn - 1 : content.length;
    return {
      number: line + index,
      before: visible(content.slice(0, from)),
      marked: visible(content.slice(from, to)),
      after: visible(content.slice(Math.max(from, to))),
    };
  });
}

/** Control characters and those that turn the direction of text, by their number: on the page they would do what they do. */
function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
