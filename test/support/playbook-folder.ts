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

/** Fields as they are written; undefined leaves one out. */
export type WrittenFields = Readonly<Record<string, string | undefined>>;

/** A term without faults. */
const term = {
  id: 'touch',
  title: 'Touch',
  summary: 'What we count when we ask how much trouble a purchase caused.',
  owner: 'delivery-lead',
  status: 'draft',
  levels: '[frontline]',
  short: 'Each time one of us deals with a customer about a purchase.',
};

/** The source of a page: a line of hyphens, fields one a line, a line of hyphens, an empty line, the text. */
export function source(fields: WrittenFields, text = 'Count it.'): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return `---\n${lines.join('\n')}\n---\n\n${text}\n`;
}

/** The source of a term, with some fields in place of its own. Id to short stand in lines 2 to 8, the text in line 11. */
export function termSource(over: WrittenFields = {}, text?: string): string {
  return source({ ...term, ...over }, text);
}

/** A term, with some fields in place of its own. */
export function withFields(over: WrittenFields, text?: string): Record<string, string> {
  return { 'glossary/touch.mdx': termSource(over, text) };
}

/** A term with a text, which begins in line 11. */
export function withText(text: string): Record<string, string> {
  return withFields({}, text);
}

/** A term in which some lines of the fields are others. */
export function withLines(from: string, to: string): Record<string, string> {
  const text = termSource();
  if (!text.includes(from)) throw new Error(`The term does not hold "${from}".`);
  return { 'glossary/touch.mdx': text.replace(from, () => to) };
}

/** Writes a small playbook with some files in place of its own, or beside them. Returns its content folder. */
export function playbookFolder(files: ContentFiles = {}): string {
  const all = Object.entries({ ...settings, ...files }).map(([path, content]) => [`content/${path}`, content] as const);
  return join(temporaryFolder(Object.fromEntries(all)), 'content');
}

/** The small playbook with some files, read. */
export function playbookOf(files: ContentFiles = {}): Playbook {
  return readPlaybookSync(playbookFolder(files));
}

/** What `validate` would say of a content folder: the reader's findings and those of all rules, from top to bottom. */
export function findingsIn(content: string, day = today): Diagnostic[] {
  const playbook = readPlaybookSync(content);
  return [...playbook.diagnostics, ...runRules(rules, playbook, day)].sort(byPlace);
}

/** The findings of the small playbook with some files. */
export function findingsOf(files: ContentFiles, day = today): Diagnostic[] {
  return findingsIn(playbookFolder(files), day);
}

/** Each finding as an author meets it: how bad, which rule, where; what is the matter; what to do; what to put in place. */
export function report(files: ContentFiles, day = today): string {
  return reportIn(playbookFolder(files), day);
}

/** The same of a content folder. */
export function reportIn(content: string, day = today): string {
  return findingsIn(content, day).map(sayFinding).join('\n\n');
}

/** Where a finding stands and how bad it is: `error front-matter glossary/touch.mdx:3:1`. */
export function placeOf({ severity, rule, file, range }: Diagnostic): string {
  return `${severity} ${rule} ${file.replace(/^content\//, '')}:${range.line}:${range.column}`;
}

function sayFinding(finding: Diagnostic): string {
  const { message, hint, suggestion } = finding;
  return [placeOf(finding), message, hint, ...(suggestion === undefined ? [] : [`[${suggestion}]`])].join('\n');
}
