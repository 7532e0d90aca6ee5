import type { Edit } from '../model/diagnostic.ts';
import type { Fault } from './faults.ts';

interface Place {
  line: number;
  column: number;
}

/** A comment as HTML writes it, all of which is taken out; undefined where none begins. */
export function htmlComment(lines: readonly string[], at: Place): Fault | undefined {
  if (!textAt(lines, at).startsWith('<!--')) return undefined;
  const end = endOf(lines, at);
  const words = end === undefined ? '' : wordsBetween(lines, at, end);
  const hint = `Write {/* ${words === '' ? 'the comment' : words} */}, or take it out.`;
  const edits = end !== undefined && isSimple(lines, at, end) ? { edits: marks(at, end) } : {};
  return {
    problem: {
      rule: 'prose-syntax',
      range: { ...at, endLine: at.line, endColumn: at.column + 4 },
      message: 'A comment is written in another way here.',
      hint,
      ...edits,
    },
    blank: blanks(lines, at, end),
  };
}

/** The place of the sign that ends it. */
function endOf(lines: readonly string[], { line, column }: Place): Place | undefined {
  for (let row = line - 1; row < lines.length; row += 1) {
    const found = lines[row]!.indexOf('-->', row === line - 1 ? column + 3 : 0);
    if (found >= 0) return { line: row + 1, column: found + 1 };
  }
  return undefined;
}

function wordsBetween(lines: readonly string[], from: Place, to: Place): string {
  const inside = lines.slice(from.line - 1, to.line);
  inside[inside.length - 1] = inside.at(-1)!.slice(0, to.column - 1);
  inside[0] = inside[0]!.slice(from.column + 3);
  const words = inside.join(' ').replace(/\s+/g, ' ').trim();
  return words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words;
}

/** Whether the comment can be written with other marks and nothing else: over several lines only where nothing stands beside it. */
function isSimple(lines: readonly string[], from: Place, to: Place): boolean {
  if (
    lines
      .slice(from.line - 1, to.line)
      .join('\n')
      .includes('*/')
  )
    return false;
  return from.line === to.line || (from.column === 1 && textAt(lines, to).trimEnd() === '-->');
}

function marks(from: Place, to: Place): Edit[] {
  const opener = { ...from, endLine: from.line, endColumn: from.column + 4 };
  const closer = { ...to, endLine: to.line, endColumn: to.column + 3 };
  return [
    { range: opener, text: '{/*' },
    { range: closer, text: '*/}' },
  ];
}

function blanks(lines: readonly string[], from: Place, to: Place | undefined): Fault['blank'] {
  if (to === undefined) return [{ ...from, length: 4 }];
  return lines.slice(from.line - 1, to.line).map((text, index) => {
    const line = from.line + index;
    const column = line === from.line ? from.column : 1;
    const end = line === to.line ? to.column + 3 : text.length + 1;
    return { line, column, length: end - column };
  });
}

function textAt(lines: readonly string[], { line, column }: Place): string {
  return (lines[line - 1] ?? '').slice(column - 1);
}
