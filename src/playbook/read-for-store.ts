import { dayIn } from '../base/day.ts';
import { datedPlaces, type DatedPlace } from '../rules/dated-places.ts';
import { reviewWork, type ReviewWork } from '../rules/review-work.ts';
import { rules } from '../rules/index.ts';
import { runRules } from '../rules/run-rules.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Playbook } from '../model/page.ts';
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
  /** What will be said on other days. */
  dated: DatedPlace[];
  /** The reviews that have to be made, with the days they are planned for. */
  reviewWork: ReviewWork[];
}

/** Reads a content folder for the store, with everything `validate` would say of it on a day. */
export async function readForStore(content: string, today?: string): Promise<Reading> {
  const playbook = await readPlaybook(content);
  const day = today ?? dayIn(playbook.config.timeZone, new Date());
  return toReading(playbook, [...playbook.diagnostics, ...runRules(rules, playbook, day)]);
}

/** What the store takes of a playbook that was read and judged already. */
export function toReading(playbook: Playbook, findings: readonly Diagnostic[]): Reading {
  const { config, owners, folders, synonyms, redirects, unreadable } = playbook;
  const shared = {
    config,
    owners,
    folders: folders.map(({ path, data, file }) => ({ path, data, file })),
    synonyms,
  };
  const reading: Reading = {
    entries: toEntries(playbook),
    settings: { ...shared, digest: hash(JSON.stringify(shared)), redirects },
    unreadable: [...unreadable],
    findings: [...findings],
    dated: datedPlaces(playbook),
    reviewWork: reviewWork(playbook),
  };
  // Plain data only: whatever the store cannot keep is left out here, for readers of a file and of a thread alike.
  return JSON.parse(JSON.stringify(reading)) as Reading;
}
