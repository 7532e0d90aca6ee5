import { dayIn } from '../base/day.ts';
import { rules } from '../rules/index.ts';
import { runRules } from '../rules/run-rules.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Settings } from './settings.ts';
import { toEntries, type Entry } from './entry.ts';
import { readPlaybook } from './read-playbook.ts';
import { hash } from './substance.ts';

/** A playbook as Astro's store takes it: plain data. */
export interface Reading {
  entries: Entry[];
  settings: Settings;
  /** Ids of pages that cannot be read just now; while developing they keep their last good entry. */
  unreadable: string[];
  findings: Diagnostic[];
}

/** Reads a content folder for the store, with everything `validate` would say of it on a day. */
export async function readForStore(content: string, today?: string): Promise<Reading> {
  const playbook = await readPlaybook(content);
  const { config, owners, folders, unreadable, diagnostics } = playbook;
  const shared = { config, owners, folders: folders.map(({ path, data }) => ({ path, data })) };
  const day = today ?? dayIn(config.timeZone, new Date());
  return JSON.parse(
    JSON.stringify({
      entries: toEntries(playbook),
      settings: { ...shared, digest: hash(JSON.stringify(shared)) },
      unreadable: [...unreadable],
      findings: [...diagnostics, ...runRules(rules, playbook, day)],
    } satisfies Reading),
  ) as Reading;
}
