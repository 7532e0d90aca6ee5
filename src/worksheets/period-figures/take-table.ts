import { Pace } from '../csv/pace.ts';
import { readCsv, type CsvProblem } from '../csv/read-csv.ts';
import type { Making } from './making.ts';
import type { Period } from './period.ts';
import { readFigures, type ReadFigures } from './read-figures.ts';

/** What a table file says, or what it is instead in a sentence. */
export async function takeTable(file: Blob, period: Period, { metrics, texts }: Making): Promise<ReadFigures | string> {
  const read = await readCsv(file, new Pace());
  if (typeof read === 'string') return sayProblem(read, texts);
  const found = readFigures(read.rows, { metrics: [...metrics.values()], period });
  const unclosed = read.unclosed.map((line) => ({ why: 'unclosed' as const, line, said: '' }));
  return { ...found, complaints: [...unclosed, ...found.complaints].toSorted((a, b) => a.line - b.line) };
}

function sayProblem(problem: CsvProblem, texts: Making['texts']): string {
  return {
    empty: texts.fileEmpty,
    'too-large': texts.fileLarge,
    workbook: texts.fileWorkbook,
    'not-text': texts.fileNotText,
  }[problem];
}
