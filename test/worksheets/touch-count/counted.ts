import { frame } from '../../../src/i18n/sheets/frame.ts';
import { touchCount } from '../../../src/i18n/sheets/touch-count.ts';
import type { DateOrder } from '../../../src/worksheets/csv/days.ts';
import { Pace } from '../../../src/worksheets/csv/pace.ts';
import { readCsv } from '../../../src/worksheets/csv/read-csv.ts';
import { recognise } from '../../../src/worksheets/touch-count/columns.ts';
import { countContacts, type Count } from '../../../src/worksheets/touch-count/count-contacts.ts';
import { figuresOf, type Figures } from '../../../src/worksheets/touch-count/figures.ts';
import { sayIn } from '../../../src/worksheets/touch-count/say.ts';
import { sayProblem } from '../../../src/worksheets/touch-count/say-problem.ts';
import type { Words } from '../../../src/worksheets/touch-count/words.ts';

/** The words of the touch counter in English. */
export const words: Words = { t: touchCount.en, frame: frame.en, lang: 'en', say: sayIn('en') };

/** The values of the metric, and a round cost. */
export const limits = { healthy: 2, alarm: 4, cost: 4 };

/** The 21st of November 2026. */
export const testDay = 20_778;

/** What somebody chooses who counts a file. */
export interface Choices {
  dateOrder?: DateOrder;
  repeatsOnce?: boolean;
}

/** Counts a file as the sheet does. Throws where it complains instead. */
export async function counted(content: BlobPart, choices: Choices = {}): Promise<Count & { figures: Figures }> {
  const read = await readCsv(new Blob([content]), new Pace());
  if (typeof read === 'string') throw new Error(read);
  const { columns, header, firstRow } = recognise(read.rows);
  const counting = { ...read, header, firstRow, columns: { ...columns, order: columns.order! } };
  const count = await countContacts({ ...counting, repeatsOnce: false, today: testDay, ...choices }, new Pace());
  return { ...count, figures: figuresOf(count, limits)! };
}

/** What the sheet says of a file: the complaint where it cannot be read; else figures and problems. */
export async function said(content: BlobPart, choices: Choices = {}): Promise<object | string> {
  try {
    const { figures, problems, orders, contacts, channels, unclearDays } = await counted(content, choices);
    return {
      ...{ orders: orders.length, contacts, channels: channels.join(' ') },
      ...{ mean: words.say.number(figures.summary.mean), median: figures.summary.median },
      flagged: figures.flagged.map(({ name }) => name).join(' '),
      span: [figures.firstDay, figures.lastDay]
        .map((day) => (day === undefined ? '–' : words.say.day(day)))
        .join(' to '),
      ...(unclearDays > 0 && { unclearDays }),
      ...(problems.length > 0 && { problems: problems.map((problem) => sayProblem(problem, words)) }),
    };
  } catch (error) {
    const { message } = error as Error;
    return message in words.t.problems
      ? words.t.problems[message as keyof typeof words.t.problems]
      : Promise.reject(error);
  }
}
