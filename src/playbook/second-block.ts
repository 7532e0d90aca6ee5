import { holdsFields, line } from './frame-lines.ts';
import { inFence } from './fenced-lines.ts';
import type { Report } from './report.ts';

/** The fields of another page in the text of this one: two files in one, or a template pasted below the page. */
export function secondBlock(lines: readonly string[], from: number): { start: number; end: number } | undefined {
  const isExample = inFence(lines);
  for (let start = from; start < lines.length; start += 1) {
    if (!line.test(lines[start]!) || isExample[start]) continue;
    const end = lines.findIndex((each, row) => row > start && line.test(each));
    const fields = lines.slice(start + 1, Math.max(start, end));
    if (holdsFields(fields) && fields.some((each) => /^(?:id|title)\s*:/.test(each))) return { start, end: end + 1 };
  }
  return undefined;
}

/** Says that it is one block too many; the first begins below line `first`. */
export function sayBlock(row: number, first: number): Omit<Report, 'file'> {
  return {
    rule: 'front-matter',
    range: { line: row + 1, column: 1, endLine: row + 1, endColumn: 4 },
    message: `A second block of fields begins here; the first is in line ${first}.`,
    hint: 'Keep one of them at the top. If this is another page, give it a file of its own.',
  };
}
