import { keptNames, recall, remember } from '../../workbench/store.ts';
import { openKept, type KeptSheet } from './database.ts';

/** What became of something that was to be kept: in the database, in the small store beside it, or nowhere, and why. */
export type Kept = { kept: 'device' | 'here' } | { kept: 'nowhere'; why: 'full' | 'closed' | 'newer' };

const changes = new BroadcastChannel('vademecum-sheets');
const prefix = 'sheet-';

/** Keeps a sheet in place of the one with its id. Resolves once the browser has written it, never rejects. */
export async function keepSheet<Data>(sheet: KeptSheet<Data>): Promise<Kept> {
  try {
    const database = await openKept();
    const writing = database.transaction('sheets', 'readwrite', { durability: 'strict' });
    await Promise.all([writing.store.put(sheet as KeptSheet), writing.done]);
    tellOtherTabs(sheet.sheet);
    return { kept: 'device' };
  } catch (error) {
    if (nameOf(error) === 'QuotaExceededError') return { kept: 'nowhere', why: 'full' };
    if (nameOf(error) === 'VersionError') return { kept: 'nowhere', why: 'newer' };
    return remember(`${prefix}${sheet.id}`, sheet) ? { kept: 'here' } : { kept: 'nowhere', why: 'closed' };
  }
}

/** Every kept one of a sheet, the last changed first. */
export async function keptSheets<Data>(sheet: string): Promise<KeptSheet<Data>[]> {
  const inDatabase = await openKept()
    .then((database) => database.getAllFromIndex('sheets', 'sheet', sheet))
    .catch(() => []);
  const beside = keptNames()
    .filter((name) => name.startsWith(prefix))
    .flatMap((name) => recall<KeptSheet>(name) ?? [])
    .filter((kept) => kept.sheet === sheet);
  return [...inDatabase, ...beside].sort((a, b) => b.changed.localeCompare(a.changed)) as KeptSheet<Data>[];
}

/** One sheet by its id. */
export async function keptSheet<Data>(id: string): Promise<KeptSheet<Data> | undefined> {
  const inDatabase = await openKept()
    .then((database) => database.get('sheets', id))
    .catch(() => undefined);
  return (inDatabase ?? recall<KeptSheet>(`${prefix}${id}`)) as KeptSheet<Data> | undefined;
}

/** Deletes a sheet. To undo it, keep it again. */
export async function forgetSheet(id: string): Promise<void> {
  remember(`${prefix}${id}`, undefined);
  const database = await openKept().catch(() => undefined);
  const sheet = await database?.get('sheets', id);
  await database?.delete('sheets', id);
  if (sheet) tellOtherTabs(sheet.sheet);
}

/** Calls back when another tab has kept or deleted one of a sheet. */
export function onSheetChanged(sheet: string, tell: () => void, signal: AbortSignal): void {
  changes.addEventListener('message', ({ data }) => data === sheet && tell(), { signal });
}

/** An id for a new sheet. */
export function newSheetId(): string {
  // Only pages that came over https or from this machine have randomUUID.
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function tellOtherTabs(sheet: string): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel stays within its origin, and takes one argument
  changes.postMessage(sheet);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
