import type { ReviewPlace } from '../model/review-block.ts';

const key = /^(?:reviews|"reviews"|'reviews')[ \t]*:[ \t]*(.*?)[ \t]*\r?$/;
const frame = /^---[ \t]*\r?$/;
const isNothing = (text: string) => text === '' || text.startsWith('#');

/** Where the newest review goes in a page, or in the `_folder.yaml` of a set. */
export function reviewPlace(source: string): ReviewPlace {
  const lines = source.split('\n');
  const end = endOfFields(lines);
  const row = lines.slice(0, end).findIndex((line) => key.test(line));
  if (row < 0) return { line: end + 1, shape: 'none', indent: 2 };

  const value = key.exec(lines[row]!)![1]!;
  if (/^\[\s*\](\s+#.*)?$/.test(value)) return { line: row + 1, shape: 'empty', indent: 2 };
  if (value.startsWith('[')) return { line: row + 1, shape: 'flow', indent: 0 };
  const below = lines.findIndex((line, index) => index > row && !isNothing(line.trim()));
  const first = lines[below] ?? '';
  if (isNothing(value) && first.trim().startsWith('[')) return { line: below + 1, shape: 'flow', indent: 0 };
  const [, indent = '  '] = /^(\s*)-\s/.exec(first) ?? [];
  return { line: row + 2, shape: 'list', indent: indent.length };
}

/** The line that closes the fields of a page, counted from 0; in a file of settings, the end. */
function endOfFields(lines: readonly string[]): number {
  if (!frame.test(lines[0] ?? '')) return lines.at(-1) === '' ? lines.length - 1 : lines.length;
  const close = lines.findIndex((line, row) => row > 0 && frame.test(line));
  return close < 0 ? lines.length : close;
}
