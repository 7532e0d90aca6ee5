import { changeBeside } from './beside.ts';
import { kept, keep } from './keep.ts';
import type { Kept, KeptSheet } from './shape.ts';
import { onOtherTabs, tellOtherTabs } from './tell-tabs.ts';

export type { Kept, KeptSheet } from './shape.ts';

/** Keeps a sheet in place of the one with its id. Resolves once the browser has written it, never rejects. */
export async function keepSheet<Data>(sheet: KeptSheet<Data>): Promise<Kept> {
  const became = await keep([{ store: 'sheets', put: sheet }]);
  if (became.kept !== 'nowhere') tellOtherTabs(`sheets ${sheet.sheet}`);
  return became;
}

/**
 * Puts a sheet down before the page is gone, when the browser has no time for its database: beside it, from where it moves in
 * with the next change.
 */
export function keepSheetAtOnce(sheet: KeptSheet): void {
  changeBeside([{ store: 'sheets', put: sheet }]);
}

/** Every kept one of a sheet, the last changed first. One that stands beside the database too is there once, as it was changed last. */
export async function keptSheets<Data>(sheet: string): Promise<KeptSheet<Data>[]> {
  const found = await kept('sheets', { name: 'sheet', value: sheet });
  const inOrder = found.sort((a, b) => b.changed.localeCompare(a.changed)) as KeptSheet<Data>[];
  return inOrder.filter(({ id }, index) => inOrder.findIndex((other) => other.id === id) === index);
}

/** One sheet by its id. */
export async function keptSheet<Data>(id: string): Promise<KeptSheet<Data> | undefined> {
  const found = await kept('sheets');
  return found.findLast((sheet) => sheet.id === id) as KeptSheet<Data> | undefined;
}

/** Deletes a sheet. To undo it, keep it again. */
export async function forgetSheet(id: string): Promise<void> {
  const sheet = await keptSheet(id);
  await keep([{ store: 'sheets', remove: id }]);
  if (sheet) tellOtherTabs(`sheets ${sheet.sheet}`);
}

/** Calls back when another tab has kept or deleted one of a sheet. */
export function onSheetChanged(sheet: string, tell: () => void, signal: AbortSignal): void {
  onOtherTabs(`sheets ${sheet}`, tell, signal);
}

/** An id for a new sheet or run. */
export function newSheetId(): string {
  // Only pages that came over https or from this machine have randomUUID.
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
