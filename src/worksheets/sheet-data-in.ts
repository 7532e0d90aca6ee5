import type { SheetData } from '../workspace/sheet-data.ts';

/** What the page gives to a sheet: the JSON in its element. */
export function sheetDataIn(sheet: HTMLElement): SheetData {
  return JSON.parse(sheet.querySelector(':scope > script[type="application/json"]')!.textContent) as SheetData;
}
