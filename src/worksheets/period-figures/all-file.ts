import { saveFile } from '../../workbench/save-file.ts';
import { isPeriodData } from './check-data.ts';
import type { PeriodData } from './figures.ts';
import type { Making } from './making.ts';

/** Raised when the shape of the file changes. */
const fileVersion = 1;

/** Gives the reader all periods in one file that this or another device takes in. */
export function saveAll(periods: readonly PeriodData[], day: string): void {
  const file = { vademecum: fileVersion, sheet: 'period-figures', periods };
  saveFile(`period-figures-${day}.json`, JSON.stringify(file, null, 2));
}

/** The periods of such a file, or what is the matter with it in a sentence. */
export function readAll(text: string, { frame }: Pick<Making, 'frame'>): PeriodData[] | string {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return frame.notOurs;
  }
  if (typeof file !== 'object' || file === null) return frame.notOurs;
  const { vademecum, sheet, periods } = file as { vademecum?: unknown; sheet?: unknown; periods?: unknown };
  if (typeof vademecum !== 'number' || sheet !== 'period-figures') return frame.notOurs;
  if (vademecum > fileVersion) return frame.newerFile;
  const isOurs = Array.isArray(periods) && periods.length > 0 && periods.every(isPeriodData);
  return isOurs ? (periods as PeriodData[]) : frame.notOurs;
}
