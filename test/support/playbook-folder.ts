import { join } from 'node:path';
import { byPlace, type Diagnostic } from '../../src/model/diagnostic.ts';
import type { Playbook } from '../../src/model/page.ts';
import { readPlaybookSync } from '../../src/playbook/read-playbook.ts';
import { rules } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run-rules.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Files of a content folder; keys are paths from it. */
export type ContentFiles = Readonly<Record<string, string | Uint8Array>>;

/** The day by which these tests judge. */
export const today = '2026-11-21';

/** Settings of a small playbook that nothing can be said against. */
export const settings = {
  'playbook.yaml': `name: Corner shop
company: Corner shop
languages: { default: en, all: [en] }
timeZone: Europe/Rome
riskClasses:
  critical: { months: 3, weakest: compared-with-system }
  standard: { months: 6, weakest: read }
  low: { months: 12, weakest: read }
levels: { frontline: Frontline, manager: Manager, leadership: Leadership }
channels: { phone: Phone, email: E-mail }
situations: { greeting: Greeting }
values: { warmth: Warmth }
tags: { delivery: Delivery, orders: Orders }
`,
  'owners.yaml': `- id: delivery-lead
  name: Delivery lead
  contact: { mail: delivery-lead@example.com }
  account: "@example/delivery"
  deputy: desk-lead
- id: desk-lead
  name: Desk lead
  contact: { mail: desk-lead@example.com }
  account: "@example/desk"
  deputy: delivery-lead
`,
};

/** The fields of a term in six lines, so that its text begins in line 10: one line of hyphens, eight of fields. */
export const term = {
  id: 'touch',
  title: 'Touch',
  summary: 'What we count when we ask how much trouble a purchase caused.',
  owner: 'delivery-lead',
  status: 'draft',
  levels: '[frontline]',
  short: 'Each time one of us deals with a customer about a purchase.',
};

/**
 * The source of a page: fields one a line, as written, then the text. Undefined leaves a field out. The fields of a
 * term take lines 2 to 8, a line of hyphens is line 9, and the text begins in line 11.
 */
export function source(fields: Readonly<Record<string, string | undefined>>, text = 'Count it.'): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return `---\n${lines.join('\n')}\n---\n\n${text}\n`;
}

/** The source of a term without faults, save what a test changes. */
export function termSource(over: Readonly<Record<string, string | undefined>> = {}, text?: string): string {
  return source({ ...term, ...over }, text);
}

/** Writes a small playbook with some files in place of its own, or beside them. Returns its content folder. */
export function playbookFolder(files: ContentFiles = {}): string {
  const all = Object.entries({ ...settings, ...files }).map(([path, content]) => [`content/${path}`, content] as const);
  return join(temporaryFolder(Object.fromEntries(all)), 'content');
}

/** What `validate` would say of a content folder: the reader's findings and those of all rules, from top to bottom. */
export function findingsIn(content: string, day = today): Diagnostic[] {
  const playbook = readPlaybookSync(content);
  return [...playbook.diagnostics, ...runRules(rules, playbook, day)].sort(byPlace);
}

/** The findings of a small playbook with some files. */
export function findingsOf(files: ContentFiles, day = today): Diagnostic[] {
  return findingsIn(playbookFolder(files), day);
}

/** The small playbook, read. */
export function playbookOf(files: ContentFiles): Playbook {
  return readPlaybookSync(playbookFolder(files));
}

/** Where a finding stands and how bad it is: `error front-matter glossary/touch.mdx:3:1`. */
export function placeOf({ severity, rule, file, range }: Diagnostic): string {
  return `${severity} ${rule} ${file.replace(/^content\//, '')}:${range.line}:${range.column}`;
}

/** What a finding tells an author, as two lines; a third holds what could be put in place. */
export function wordsOf({ message, hint, suggestion }: Diagnostic): string {
  return [message, hint, ...(suggestion === undefined ? [] : [`[${suggestion}]`])].join('\n');
}
