import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { baseHere } from '../../workbench/address-here.ts';

/** One filled-in sheet. `data` is the sheet's own; `begun` and `changed` are instants in ISO 8601. */
export interface KeptSheet<Data = unknown> {
  id: string;
  /** Which sheet it is: `interview`, `self-assessment`. */
  sheet: string;
  /** The id of the page it was filled in on. */
  page: string;
  /** What the reader calls it. */
  label: string;
  begun: string;
  changed: string;
  data: Data;
}

/** What the database of this playbook holds. */
export interface KeptSchema extends DBSchema {
  sheets: { key: string; value: KeptSheet; indexes: { sheet: string } };
}

/** Raised with each change of the schema; `upgrade` leads on from every earlier one. */
export const keptVersion = 1;

let opened: Promise<IDBPDatabase<KeptSchema>> | undefined;

/** The database of what readers keep on this device. Rejects where the browser keeps nothing; the next call tries again. */
export function openKept(): Promise<IDBPDatabase<KeptSchema>> {
  opened ??= openDB<KeptSchema>(`vademecum${baseHere()}`, keptVersion, {
    upgrade(database) {
      database.createObjectStore('sheets', { keyPath: 'id' }).createIndex('sheet', 'sheet');
    },
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
    terminated: () => void (opened = undefined),
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
