import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { KeptBackup, KeptSchema } from './shape.ts';

type Upgrade = IDBPTransaction<KeptSchema, StoreNames<KeptSchema>[], 'versionchange'>;

/** What leads from each version to the next one: the first from nothing to 1. Each stays as it is once it was published. */
const migrations: readonly ((database: IDBPDatabase<KeptSchema>) => void)[] = [
  (database) => {
    database.createObjectStore('sheets', { keyPath: 'id' }).createIndex('sheet', 'sheet');
  },
  (database) => {
    database.createObjectStore('runs', { keyPath: 'id' }).createIndex('page', 'page');
    database.createObjectStore('deeds', { keyPath: 'nth', autoIncrement: true }).createIndex('run', 'run');
    database.createObjectStore('backups', { keyPath: 'version' });
  },
];

/**
 * Leads the schema on from an earlier version, in the one transaction that the browser gives for it: all of it happens, or
 * nothing. What was there before stays beside it as a backup.
 */
export async function migrate(database: IDBPDatabase<KeptSchema>, from: number, upgrade: Upgrade): Promise<void> {
  const stores = [...database.objectStoreNames].filter((name) => name !== 'backups');
  for (const step of migrations.slice(from)) step(database);
  if (from === 0) return;
  const backup: KeptBackup = { version: from, at: new Date().toISOString(), stores: {} };
  for (const name of stores) backup.stores[name] = await upgrade.objectStore(name).getAll();
  await upgrade.objectStore('backups').put(backup);
}
