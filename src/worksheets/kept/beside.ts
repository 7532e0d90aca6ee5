import { keptNames, recall, remember } from '../../workbench/store.ts';
import type { KeptSchema, KeptStore } from './shape.ts';

/** A change to one record of a store. */
export type Change<Store extends KeptStore = KeptStore> =
  { store: Store; put: KeptSchema[Store]['value'] } | { store: Store; remove: string | number };

/** A record beside the database, and the name it has there. */
interface Beside {
  name: string;
  record: unknown;
}

/** Where the browser has neither database nor small store, what is filled in lives as long as the page. */
const memory = new Map<string, unknown>();

/** Tells apart what two tabs write at the same moment. */
const tab = Math.random().toString(36).slice(2, 8);
let count = 0;

/** Makes changes in the small store of the browser, a key a record; in the memory of the page where that is closed too. Says which. */
export function changeBeside(changes: readonly Change[]): 'here' | 'nowhere' {
  const isKept = changes.map((change) => changeOne(change));
  return isKept.every(Boolean) ? 'here' : 'nowhere';
}

/** Every record of a store that stands beside the database, the first written first. */
export function recordsBeside<Store extends KeptStore>(store: Store): KeptSchema[Store]['value'][] {
  return allBeside(store).map(({ record }) => record as KeptSchema[Store]['value']);
}

/** Takes everything that stands beside the database, so that it can be put into it; `forget` is called once it is there. */
export function takeBeside(): { changes: Change[]; forget: () => void } {
  const found = (['sheets', 'runs', 'deeds'] as const).flatMap((store) =>
    allBeside(store).map((beside) => ({ ...beside, store })),
  );
  return {
    changes: found.map(({ store, record }) => ({ store, put: record }) as Change),
    forget: () => found.forEach(({ name }) => forgetName(name)),
  };
}

function changeOne(change: Change): boolean {
  if ('remove' in change) {
    for (const { name, record } of allBeside(change.store))
      if (change.store === 'deeds' || keyOf(record) === change.remove) forgetOf(name, record, change);
    return true;
  }
  const name = `${change.store}-${nameFor(change)}`;
  const isKept = remember(name, change.put);
  if (isKept) memory.delete(name);
  else memory.set(name, change.put);
  return isKept;
}

function forgetOf(
  name: string,
  record: unknown,
  { store, remove }: { store: KeptStore; remove: string | number },
): void {
  if (store !== 'deeds' || (record as { run: string }).run === remove) forgetName(name);
}

/** Deeds have no key of their own: theirs keeps the order in which they were written. */
function nameFor({ store, put }: { store: KeptStore; put: unknown }): string {
  if (store !== 'deeds') return String(keyOf(put));
  count += 1;
  return `${Date.now().toString().padStart(15, '0')}-${String(count).padStart(6, '0')}-${tab}`;
}

function keyOf(record: unknown): unknown {
  return (record as { id?: unknown }).id;
}

function allBeside(store: KeptStore): Beside[] {
  const prefix = `${store}-`;
  const names = [...new Set([...keptNames(), ...memory.keys()])].filter((name) => name.startsWith(prefix)).sort();
  return names.map((name) => ({ name, record: memory.get(name) ?? recall<unknown>(name) }));
}

function forgetName(name: string): void {
  memory.delete(name);
  remember(name, undefined);
}
