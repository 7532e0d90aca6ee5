import type { FrameTexts } from '../../i18n/sheets/frame.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { saveFile } from '../../workbench/save-file.ts';
import type { KeptSheet } from '../kept/database.ts';

/** Raised when the shape of an exported file changes. */
const fileVersion = 1;

/** What an exported sheet is called in its file. */
interface SheetFile {
  vademecum: number;
  sheet: KeptSheet;
}

/** Gives the reader a sheet as a file that this or another device can take in. */
export function exportSheet(sheet: KeptSheet): void {
  const file: SheetFile = { vademecum: fileVersion, sheet };
  saveFile(`${sheet.sheet}-${fileName(sheet.label) || sheet.begun.slice(0, 10)}.json`, JSON.stringify(file, null, 2));
}

/** A sheet from the text of an exported file, or what is the matter with it in a sentence. The sheet checks `data` itself. */
export function importSheet(text: string, sheet: string, texts: FrameTexts): KeptSheet | string {
  const file = parse(text);
  if (typeof file?.vademecum !== 'number' || typeof file.sheet?.sheet !== 'string') return texts.notOurs;
  if (file.vademecum > fileVersion) return texts.newerFile;
  if (file.sheet.sheet !== sheet) return fillIn(texts.otherSheet, file.sheet.sheet);
  const { id, page, label, begun, changed, data } = file.sheet;
  if (![id, page, label, begun, changed].every((value) => typeof value === 'string')) return texts.notOurs;
  return { id, sheet, page, label, begun, changed, data };
}

/** A label as part of a file's name: letters and digits of any alphabet, the rest as hyphens. */
export function fileName(label: string): string {
  return label
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
}

function parse(text: string): Partial<SheetFile> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
