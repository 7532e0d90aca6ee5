import type { DBSchema } from 'idb';

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

/** One going through of a checklist, as it was begun. What is done in it are deeds, each a record of its own. */
export interface KeptRun<Begun = unknown> {
  id: string;
  /** The id of the checklist. */
  page: string;
  begun: Begun;
}

/** One thing that somebody did in a run. Deeds are only ever added, so that tabs cannot undo each other's. */
export interface KeptDeed<Deed = unknown> {
  /** The run it belongs to. */
  run: string;
  /** Its place in the order in which deeds were written, given by the store. */
  nth?: number;
  deed: Deed;
}

/** What was there before the schema was changed. */
export interface KeptBackup {
  /** The version that it is from. */
  version: number;
  /** When the schema was changed, in ISO 8601. */
  at: string;
  /** All records of each store. */
  stores: Record<string, unknown[]>;
}

/** What the database of this playbook holds. */
export interface KeptSchema extends DBSchema {
  sheets: { key: string; value: KeptSheet; indexes: { sheet: string } };
  runs: { key: string; value: KeptRun; indexes: { page: string } };
  deeds: { key: number; value: KeptDeed; indexes: { run: string } };
  backups: { key: number; value: KeptBackup };
}

/** The stores that hold what readers did. */
export type KeptStore = 'sheets' | 'runs' | 'deeds';

/** Raised with each change of the schema; `migrations` in `migrate.ts` lead on from every earlier one. */
export const keptVersion = 2;

/** What became of something that was to be kept: in the database, in the small store beside it, or nowhere, and why. */
export type Kept = { kept: 'device' } | { kept: 'here' } | { kept: 'nowhere'; why: 'full' | 'closed' | 'newer' };
