import { createHash } from 'node:crypto';
import type { AuditReport } from '../../../src/model/audit-report.ts';

/** Something that the chain vouches for: a record of the pack, or one of its files. */
export interface Item {
  /** What it is, so that a person finds it: `page late-delivery`, `file pages.csv`. */
  name: string;
  record: unknown;
}

/** A line of the chain: an item, and the hash over it and all before it. */
export interface Link {
  name: string;
  hash: string;
}

/** What stands before the first link. */
export const beginning = '0'.repeat(64);

const title = 'Vademecum audit chain, version 1';

/** The records of a pack in their order. Read from data that nobody has checked, so that not a field is lost. */
export function itemsOf(report: AuditReport): Item[] {
  return [
    { name: 'about', record: { version: report.version, ...report.about } },
    ...report.pages.map((record) => ({ name: `page ${record.id}`, record })),
    ...report.reviews.map((record) => ({
      name: `review ${record.subject} ${record.id} ${record.on} ${record.by}`,
      record,
    })),
    ...report.changes.map((record) => ({ name: `change ${record.commit} ${record.id}`, record })),
    ...report.findings.map((record) => ({ name: `finding ${record.rule} ${record.id ?? '-'}`, record })),
    ...report.clauses.map((record) => ({ name: `clause ${record.edition} ${record.number}`, record })),
  ];
}

/** The hash of a record and of everything before it: SHA-256 of the hash before, a line end, and the record in its one form. */
export function linkHash(before: string, record: unknown): string {
  return sha256(`${before}\n${canonical(record)}`);
}

/** Joins items to a chain. */
export function chainOf(items: readonly Item[]): Link[] {
  let before = beginning;
  return items.map(({ name, record }) => {
    before = linkHash(before, record);
    return { name: inOneLine(name), hash: before };
  });
}

/** The chain as a file: one link a line, the last one is the head. */
export function writeChain(links: readonly Link[]): string {
  const lines = links.map(({ name, hash }, index) => `${index + 1} ${hash} ${name}`);
  return `${[title, ...lines].join('\n')}\n`;
}

/** A link as it stands in a file, with the number it has there. */
export interface WrittenLink extends Link {
  number: string;
}

/** The links of a file, those that cannot be read as undefined; undefined where it is no chain at all. */
export function readChain(text: string): (WrittenLink | undefined)[] | undefined {
  const [first, ...lines] = text.split('\n');
  if (first !== title) return undefined;
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => {
    const [, number, hash, name] = /^(\d+) ([0-9a-f]{64}) (.+)$/.exec(line) ?? [];
    return number === undefined ? undefined : { number, hash: hash!, name: name! };
  });
}

/** A value as JSON in the one form of RFC 8785: names sorted, no space between. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function inOneLine(name: string): string {
  return name.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
}
