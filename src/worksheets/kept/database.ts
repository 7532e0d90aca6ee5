import { openDB, type IDBPDatabase } from 'idb';
import { baseHere } from '../../workbench/address-here.ts';
import { migrate } from './migrate.ts';
import { keptVersion, type KeptSchema } from './shape.ts';

export type { KeptSheet } from './shape.ts';

/** The database, and whether this edition of the site knows its schema well enough to write. */
export interface OpenKept {
  database: IDBPDatabase<KeptSchema>;
  isNewer: boolean;
}

let opened: Promise<OpenKept> | undefined;

/** The name of the database: two playbooks below one host keep apart what their readers left. */
export function keptName(): string {
  return `vademecum${baseHere()}`;
}

/** The database of what readers keep on this device. Rejects where the browser keeps nothing; the next call tries again. */
export function openKept(): Promise<OpenKept> {
  opened ??= openHere().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function openHere(): Promise<OpenKept> {
  try {
    return { database: await openAt(keptVersion), isNewer: false };
  } catch (error) {
    // Another tab shows a later edition, which has changed the schema. It is read here, and left as it is.
    if (nameOf(error) === 'VersionError') return { database: await openAt(), isNewer: true };
    throw error;
  }
}

function openAt(version?: number): Promise<IDBPDatabase<KeptSchema>> {
  const opening = openDB<KeptSchema>(keptName(), version, {
    // Not awaited by idb: a step that fails aborts the whole transaction, and opening rejects.
    upgrade: (database, from, _, upgrade) =>
      void migrate(database, from, upgrade as Parameters<typeof migrate>[2]).catch(() => upgrade.abort()),
    blocking: (_, __, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => void (opened = undefined),
  });
  return opening;
}

/** What kind of error it is. */
export function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}
