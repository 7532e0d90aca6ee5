import type { DayNumber } from '../csv/days.ts';
import type { Pace } from '../csv/pace.ts';
import { readCsv, type CsvProblem, type CsvReading } from '../csv/read-csv.ts';
import { recognise } from './columns.ts';
import { countContacts, type Count } from './count-contacts.ts';
import type { Log } from './file-part.ts';

/** A log from a file, or why it cannot be read: the browser may not open what was moved or is held by another program. */
export async function readLog(
  file: Blob,
  name: string,
  pace: Pace,
  known?: CsvReading,
): Promise<Log | CsvProblem | 'unreadable'> {
  const read = await readCsv(file, pace, known).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'NotReadableError') return 'unreadable' as const;
    throw error;
  });
  if (typeof read === 'string') return read;
  const shape = recognise(read.rows);
  if (shape.firstRow >= read.rows.length && read.unclosed.length === 0) return 'empty';
  return { name, file, read, shape, columns: shape.columns, repeatsOnce: false };
}

/** What a log says; undefined as long as nobody knows which column has the orders. */
export async function countLog(log: Log, today: DayNumber, pace: Pace): Promise<Count | undefined> {
  const { read, shape, columns, dateOrder, repeatsOnce } = log;
  if (columns.order === undefined) return undefined;
  return countContacts(
    {
      ...{ rows: read.rows, unclosed: read.unclosed, header: shape.header, firstRow: shape.firstRow },
      ...{ columns: { ...columns, order: columns.order }, dateOrder, repeatsOnce, today },
    },
    pace,
  );
}
