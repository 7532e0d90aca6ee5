import type { SheetTexts, sheetTexts } from '../i18n/sheets/index.ts';
import { fetchHere } from '../workbench/fetch-here.ts';

/** The texts of a sheet in the language of the page. */
export function textsOfSheet<Name extends keyof typeof sheetTexts>(name: Name): Promise<SheetTexts<Name>> {
  return fetchHere<SheetTexts<Name>>(`/workbench/sheets/${name}.json`);
}
