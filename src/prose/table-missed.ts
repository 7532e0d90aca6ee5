import type { Missed } from './markdown-missed.ts';
import type { Row } from './written-rows.ts';

/** Lines whose columns are parted by tabs, as they come from a table of Word or Excel. */
export function tableMissed(rows: readonly Row[]): Missed | undefined {
  const cells = rows.map(({ text }) => text.split('\t').map((cell) => cell.trim()));
  const [head = []] = cells;
  if (rows.length < 2 || head.length < 2 || cells.some(({ length }) => length !== head.length)) return undefined;
  return {
    message: 'These lines look like a table from Word or Excel, and reach readers as one sentence.',
    hint: `Part the columns with bars: | ${head.join(' | ')} |, then |${' --- |'.repeat(head.length)} below this first line.`,
  };
}
