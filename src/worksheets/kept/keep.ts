import type { IndexNames } from 'idb';
import { changeBeside, recordsBeside, takeBeside, type Change } from './beside.ts';
import { nameOf, openKept, type OpenKept } from './database.ts';
import type { Kept, KeptBackup, KeptSchema, KeptStore } from './shape.ts';

const stores = ['sheets', 'runs', 'deeds'] as const;

/**
 * Makes changes in one transaction: all of them or none. Resolves once the browser has them on its disk, or says why not;
 * never rejects.
 */
export async function keep(changes: readonly Change[]): Promise<Kept> {
  try {
    const { database, isNewer } = await openKept();
    if (isNewer) return { kept: 'nowhere', why: 'newer' };
    await adopt(database);
    await write(database, changes);
    return { kept: 'device' };
  } catch (error) {
    if (nameOf(error) === 'QuotaExceededError') return { kept: 'nowhere', why: 'full' };
    const place = changeBeside(changes);
    return place === 'here' ? { kept: 'here' } : { kept: 'nowhere', why: 'closed' };
  }
}

/** The records of a store that have a value in an index, in the order in which they were written; without an index all of them. */
export async function kept<Store extends KeptStore>(
  store: Store,
  index?: { name: IndexNames<KeptSchema, Store>; value: string },
): Promise<KeptSchema[Store]['value'][]> {
  const inDatabase = await openKept()
    .then(({ database }) => readAll(database, store, index))
    .catch(() => []);
  const beside = recordsBeside(store).filter(
    (record) =>
      index === undefined || (record as unknown as Record<string, unknown>)[index.name as string] === index.value,
  );
  return [...inDatabase, ...beside];
}

/** What was there before the schema was last changed. */
export async function keptBackups(): Promise<KeptBackup[]> {
  const found = await openKept().then(
    ({ database }) => (database.objectStoreNames.contains('backups') ? database.getAll('backups') : []),
    () => [],
  );
  return found;
}

/** Deletes everything, backups too. */
export async function forgetAll(): Promise<void> {
  takeBeside().forget();
  const database = await openKept().then(
    (open) => open.database,
    () => undefined,
  );
  if (!database) return;
  const writing = database.transaction([...stores, 'backups'], 'readwrite', { durability: 'strict' });
  await Promise.all([
    ...[...stores, 'backups' as const].map((store) => writing.objectStore(store).clear()),
    writing.done,
  ]);
}

/** What was kept beside the database while it was closed moves into it once it opens. */
async function adopt(database: OpenKept['database']): Promise<void> {
  const { changes, forget } = takeBeside();
  if (changes.length === 0) return;
  await write(database, changes);
  forget();
}

async function write(database: OpenKept['database'], changes: readonly Change[]): Promise<void> {
  const writing = database.transaction(stores, 'readwrite', { durability: 'strict' });
  const written = changes.map((change) => writeOne(writing, change));
  // What stops a transaction is told by its end; its requests know only that it was stopped.
  const [end] = await Promise.allSettled([writing.done, ...written]);
  if (end.status === 'rejected') throw end.reason;
}

type Writing = ReturnType<typeof transactionOf>;
const transactionOf = (database: OpenKept['database']) => database.transaction(stores, 'readwrite');

/** The deeds of a run go with it: they are deleted by the id of the run. */
async function writeOne(writing: Writing, change: Change): Promise<unknown> {
  if ('put' in change)
    return writing.objectStore(change.store as 'sheets').put(change.put as KeptSchema['sheets']['value']);
  if (change.store !== 'deeds') return writing.objectStore(change.store).delete(String(change.remove));
  const deeds = writing.objectStore('deeds');
  const keys = await deeds.index('run').getAllKeys(String(change.remove));
  return Promise.all(keys.map((key) => deeds.delete(key)));
}

async function readAll<Store extends KeptStore>(
  database: OpenKept['database'],
  store: Store,
  index?: { name: IndexNames<KeptSchema, Store>; value: string },
): Promise<KeptSchema[Store]['value'][]> {
  if (!database.objectStoreNames.contains(store)) return [];
  return index
    ? database.getAllFromIndex(store, index.name, index.value as never)
    : (database.getAll(store) as Promise<KeptSchema[Store]['value'][]>);
}
