import type { Severity } from '../model/diagnostic.ts';
import { rules } from '../rules/index.ts';
import { readerRules } from './reader-rules.ts';

/** What the help says of a rule. */
export interface RuleEntry {
  id: string;
  severity: Severity;
  why: string;
}

/** Rules that look at one file. */
export const fileRules: readonly RuleEntry[] = Object.entries(readerRules).map(([id, rule]) => ({ id, ...rule }));

/** Rules that look at all pages together. */
export const playbookRules: readonly RuleEntry[] = rules.map(({ id, severity, why }) => ({ id, severity, why }));

const byId = new Map([...fileRules, ...playbookRules].map((entry) => [entry.id, entry]));

/** The id of every rule, those of the reader first. */
export const ruleIds: readonly string[] = [...byId.keys()];

/** A rule by its id. Throws for an id that no rule has. */
export function ruleEntry(id: string): RuleEntry {
  const entry = byId.get(id);
  if (entry === undefined) throw new Error(`There is no rule ${id}.`);
  return entry;
}

/** What each severity means for a change. */
export const severities: Readonly<Record<Severity, string>> = {
  error: 'The site is not built until it is mended.',
  warning: 'The site is built. Somebody has to look at it soon.',
  info: 'Good to know. Nothing has to be done today.',
};

/** What an error means where only a change can have it: the site itself does not show it. */
export const errorOfChange = 'The change is not merged until it is mended.';

/** The address of a rule's page. */
export function ruleAddress(id: string): string {
  return `/help/rules/${id}/`;
}
