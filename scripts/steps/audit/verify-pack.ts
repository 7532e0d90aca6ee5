import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditReport, type AuditReport } from '../../../src/model/audit-report.ts';
import {
  beginning,
  chainOf,
  itemsOf,
  linkHash,
  readChain,
  sha256,
  writeChain,
  type Item,
  type Link,
  type WrittenLink,
} from './chain.ts';
import { compareTable } from './compare-table.ts';
import { drawTables } from './draw-csv.ts';
import { chainFile, fileItem, packFiles } from './write-pack.ts';

/** What came out: the head of the chain as it is, and every sentence on what is not as it was. */
export interface Verdict {
  head: string;
  faults: string[];
  /** How many records and files were checked. */
  checked: number;
}

/** Recomputes everything that a pack vouches for. `head` is the head as it was noted elsewhere. */
export function verifyPack(folder: string, head: string | undefined): Verdict {
  const files = readAll(folder);
  const chainText = files.get(chainFile)?.toString('utf8');
  const links = chainText === undefined ? undefined : readChain(chainText);
  const faults = [...strayFiles(files)];
  if (links === undefined) {
    if (chainText !== undefined) faults.push(`${chainFile} was altered: its first line is no longer that of a chain.`);
    return { head: '', faults, checked: 0 };
  }
  const stored = links.at(-1)?.hash ?? '';
  const digests = digestsOf(files, stored);
  const report = readReport(files.get('audit.json'));
  const items = [...(report ? itemsOf(report) : []), ...digests];
  faults.push(
    ...chainFaults(links, items, report !== undefined),
    ...fileFaults(links, digests, { files, report }),
    ...headFaults(files, { links, stored, head }),
  );
  if (report && faults.length === 0 && chainText !== writeChain(chainOf(items)))
    faults.push(`${chainFile} was altered: it is not written as the command writes it.`);
  return { head: stored, faults, checked: items.length };
}

type Files = ReadonlyMap<string, Buffer>;

function readAll(folder: string): Files {
  const entries = readdirSync(folder, { withFileTypes: true });
  return new Map(
    entries.map((entry) => [entry.name, entry.isFile() ? readFileSync(join(folder, entry.name)) : Buffer.alloc(0)]),
  );
}

function* strayFiles(files: Files): Generator<string> {
  for (const name of [...packFiles, chainFile]) if (!files.has(name)) yield `${name} is missing.`;
  const own: readonly string[] = [...packFiles, chainFile];
  for (const name of [...files.keys()].sort())
    if (!own.includes(name)) yield `${name} was added: it is no part of a pack.`;
}

/** The files as the chain vouches for them. Bytes are taken as they are, for what is no text is an alteration too. */
function digestsOf(files: Files, head: string): Item[] {
  return packFiles.flatMap((name) => {
    const bytes = files.get(name);
    if (!bytes) return [];
    if (name !== 'audit.html' || head === '') return [fileItem(name, sha256(bytes))];
    const text = bytes.toString('latin1');
    // Zeros that stand there by themselves would pass for the head.
    const isForged = text.includes(beginning) || !text.includes(head);
    return [fileItem(name, isForged ? sha256(bytes) : sha256(Buffer.from(text.replaceAll(head, beginning), 'latin1')))];
  });
}

/** The records as they are written; undefined where they cannot be read. */
function readReport(bytes: Buffer | undefined): AuditReport | undefined {
  try {
    const data: unknown = JSON.parse(bytes?.toString('utf8') ?? '');
    // What the schema does not know has to count as well.
    return auditReport.safeParse(data).success ? (data as AuditReport) : undefined;
  } catch {
    return undefined;
  }
}

/** What became of the records, told by their names. */
function* chainFaults(
  links: readonly (WrittenLink | undefined)[],
  items: readonly Item[],
  isRead: boolean,
): Generator<string> {
  for (const [index, link] of links.entries())
    if (!link) yield `Line ${index + 2} of ${chainFile} was altered: it is no link of a chain.`;
  const odd = links.findIndex((link, index) => link && link.number !== String(index + 1));
  if (odd >= 0)
    yield `Line ${odd + 2} of ${chainFile} has the number ${links[odd]!.number} and should have ${odd + 1}: lines were taken out, put in, moved or altered.`;
  if (!isRead) {
    yield 'audit.json was altered: it can no longer be read as the records of an audit.';
    return;
  }
  const truth = chainOf(items);
  const names = links.map((link) => link?.name);
  const [was, is] = [countNames(names.filter((name) => name !== undefined)), countNames(truth.map(({ name }) => name))];
  const lost = [...was.keys()].filter((name) => (is.get(name) ?? 0) < was.get(name)! && !name.startsWith('file '));
  const fresh = [...is.keys()].filter((name) => (was.get(name) ?? 0) < is.get(name)!);
  for (const name of lost) yield `"${name}" is missing: ${chainFile} has it, and audit.json does not.`;
  for (const name of fresh)
    yield `"${name}" has no line in ${chainFile}: it was added to the pack, or its line was altered or taken out.`;
  if (lost.length + fresh.length > 0 || names.includes(undefined)) return;
  yield* alteredLinks(links as readonly Link[], items, truth);
}

function* alteredLinks(links: readonly Link[], items: readonly Item[], truth: readonly Link[]): Generator<string> {
  const moved = truth.findIndex(({ name }, index) => name !== links[index]?.name);
  if (moved >= 0 && truth.length === links.length) {
    yield `The records were reordered, from "${truth[moved]!.name}" on: ${chainFile} has "${links[moved]!.name}" in its place (line ${moved + 2}).`;
    return;
  }
  for (const [index, { name, hash }] of links.entries()) {
    const item = items[index];
    if (!item || name.startsWith('file ')) continue;
    if (hash === truth[index]!.hash) continue;
    // Held against the link before as it is written, so that only the place itself is told.
    if (linkHash(links[index - 1]?.hash ?? beginning, item.record) === hash) continue;
    if (links.at(-1)!.hash === truth.at(-1)!.hash)
      yield `Line ${index + 2} of ${chainFile} was altered: its hash is not that of "${name}".`;
    else yield `The record "${name}" was altered (line ${index + 2} of ${chainFile}).`;
  }
}

/** Which files are not as they were, and where. */
function* fileFaults(
  links: readonly (WrittenLink | undefined)[],
  digests: readonly Item[],
  { files, report }: { files: Files; report: AuditReport | undefined },
): Generator<string> {
  const tables: Readonly<Record<string, string>> = report ? drawTables(report) : {};
  for (const { name, record } of digests) {
    const at = links.findIndex((link) => link?.name === name);
    const link = links[at];
    if (!link) {
      yield `The line of ${name.replace('file ', '')} in ${chainFile} is missing or was altered.`;
      continue;
    }
    if (linkHash(links[at - 1]?.hash ?? beginning, record) === link.hash) continue;
    const file = name.replace('file ', '');
    const expected = tables[file];
    const where = expected === undefined ? [] : compareTable(expected, files.get(file)!.toString('utf8'));
    yield where.length > 0
      ? `${file} was altered: ${where.join(' ')}`
      : `${file} was altered, or line ${at + 2} of ${chainFile} was, which vouches for it.`;
  }
}

function* headFaults(
  files: Files,
  { links, stored, head }: { links: readonly (WrittenLink | undefined)[]; stored: string; head: string | undefined },
): Generator<string> {
  const shown = files.get('audit.html')?.toString('latin1');
  if (links.at(-1) && shown !== undefined && !shown.includes(stored))
    yield `audit.html and ${chainFile} do not show the same head of the chain.`;
  if (head !== undefined && head !== stored)
    yield `The head of the chain is ${stored === '' ? 'not there' : stored}, and the one you have noted is ${head}: this is another pack, or the whole of it was made anew.`;
}

function countNames(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
