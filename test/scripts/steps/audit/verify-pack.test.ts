import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { canonical, chainOf, itemsOf, sha256, writeChain } from '../../../../scripts/steps/audit/chain.ts';
import { drawTable, drawTables } from '../../../../scripts/steps/audit/draw-csv.ts';
import { drawJson } from '../../../../scripts/steps/audit/draw-json.ts';
import { verifyPack } from '../../../../scripts/steps/audit/verify-pack.ts';
import { chainFile, makePack, packFiles, writePack } from '../../../../scripts/steps/audit/write-pack.ts';
import type { AuditPage, AuditReport } from '../../../../src/model/audit-report.ts';

const page = (id: string): AuditPage => ({
  id,
  title: `Über ${id}`,
  kind: 'procedure',
  file: `procedures/${id}.mdx`,
  status: 'active',
  risk: 'standard',
  owner: 'delivery-lead',
  accountable: [{ from: '2026-01-01', until: '2026-01-31', owner: 'delivery-lead', known: true }],
  reviews: 0,
  newestReview: null,
  overdueDays: 0,
  overdueAtEnd: false,
  lastChange: null,
  hashAtStart: null,
  hashAtEnd: '0badc0de',
});

const report: AuditReport = {
  version: 1,
  about: {
    playbook: 'Corner shop',
    company: 'Corner shop',
    from: '2026-01-01',
    to: '2026-01-31',
    timeZone: 'Europe/Rome',
    commit: 'a'.repeat(40),
    commitTime: '2026-01-20T12:00:00Z',
    historyFrom: '2025-01-01',
    historyCutOff: false,
  },
  pages: ['early', 'late', 'quiet'].map(page),
  reviews: [],
  changes: [],
  findings: [],
  clauses: [{ edition: 'ISO 9001:2015', number: '7.5.2 a', asks: 'Something.', evidence: ['Yes.'], gaps: [] }],
};

const pack = makePack(report);
const folder = mkdtempSync(join(tmpdir(), 'vademecum-pack-'));
const at = join(folder, 'pack');
afterAll(() => rmSync(folder, { recursive: true }));

/** What is said of the pack with some files in place of its own; null takes one out. */
function faults(files: Readonly<Record<string, string | Uint8Array | null>>, head?: string): string[] {
  writePack(pack, at);
  for (const [name, text] of Object.entries(files))
    if (text === null) rmSync(join(at, name));
    else writeFileSync(join(at, name), text);
  return verifyPack(at, head).faults;
}

const withPages = (pages: AuditPage[]) => ({ 'audit.json': drawJson({ ...report, pages }) });

test('says nothing of a pack that is as it was made', () => {
  expect(faults({}, pack.head)).toEqual([]);
  expect(pack.files.get('audit.html')).toContain(pack.head);
});

test('finds any single byte that is another, in any file', () => {
  writePack(pack, at);
  const files = [...packFiles, chainFile].map((name) => ({ name, bytes: readFileSync(join(at, name)) }));
  const place = fc
    .constantFrom(...files)
    .chain(({ name, bytes }) =>
      fc.tuple(fc.constant(name), fc.constant(bytes), fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })),
    );
  fc.assert(
    fc.property(place, ([name, bytes, index, flip]) => {
      const altered = Buffer.from(bytes);
      altered[index]! ^= flip;
      writeFileSync(join(at, name), altered);
      const said = verifyPack(at, undefined).faults;
      writeFileSync(join(at, name), bytes);
      // Whatever else is said, the file is named.
      expect(said.join('\n')).toContain(name);
    }),
    { numRuns: 600 },
  );
});

test('finds any byte that is taken out or put in', () => {
  writePack(pack, at);
  fc.assert(
    fc.property(fc.constantFrom(...packFiles, chainFile), fc.nat(), fc.boolean(), (name, number, isTaken) => {
      const bytes = readFileSync(join(at, name));
      const index = number % bytes.length;
      const rest = bytes.subarray(isTaken ? index + 1 : index);
      writeFileSync(join(at, name), Buffer.concat([bytes.subarray(0, index), Buffer.from(isTaken ? '' : ' '), rest]));
      const said = verifyPack(at, undefined).faults;
      writeFileSync(join(at, name), bytes);
      expect(said).not.toEqual([]);
    }),
    { numRuns: 250 },
  );
});

describe('names what was done', () => {
  test('to a record', () => {
    const [early, late, quiet] = report.pages as [AuditPage, AuditPage, AuditPage];
    expect(faults(withPages([early, { ...late, owner: 'somebody' }, quiet]))).toMatchInlineSnapshot(`
      [
        "The record "page late" was altered (line 4 of chain.txt).",
        "audit.json was altered, or line 11 of chain.txt was, which vouches for it.",
      ]
    `);
    expect(faults(withPages([early, quiet]))).toMatchInlineSnapshot(`
      [
        ""page late" is missing: chain.txt has it, and audit.json does not.",
        "audit.json was altered, or line 11 of chain.txt was, which vouches for it.",
      ]
    `);
    expect(faults(withPages([early, late, page('new'), quiet]))).toMatchInlineSnapshot(`
      [
        ""page new" has no line in chain.txt: it was added to the pack, or its line was altered or taken out.",
        "audit.json was altered, or line 11 of chain.txt was, which vouches for it.",
      ]
    `);
    expect(faults(withPages([late, early, quiet]))).toMatchInlineSnapshot(`
      [
        "The records were reordered, from "page late" on: chain.txt has "page early" in its place (line 3).",
        "audit.json was altered, or line 11 of chain.txt was, which vouches for it.",
      ]
    `);
    expect(faults({ 'audit.json': '{' })).toMatchInlineSnapshot(`
      [
        "audit.json was altered: it can no longer be read as the records of an audit.",
        "audit.json was altered, or line 11 of chain.txt was, which vouches for it.",
      ]
    `);
  });

  test('to a table', () => {
    const table = pack.files.get('pages.csv')!;
    const lines = table.split('\r\n');
    expect(faults({ 'pages.csv': table.replace('Über late', 'Über early') })).toMatchInlineSnapshot(`
      [
        "pages.csv was altered: Line 3 does not say what the records say.",
      ]
    `);
    expect(faults({ 'pages.csv': lines.toSpliced(2, 1).join('\r\n') })).toMatchInlineSnapshot(`
      [
        "pages.csv was altered: 1 line of the records is missing.",
      ]
    `);
    expect(faults({ 'pages.csv': lines.toSpliced(2, 0, 'new').join('\r\n') })).toMatchInlineSnapshot(`
      [
        "pages.csv was altered: Line 3 was added or altered.",
      ]
    `);
    expect(faults({ 'pages.csv': [lines[0], lines[2], lines[1], ...lines.slice(3)].join('\r\n') }))
      .toMatchInlineSnapshot(`
      [
        "pages.csv was altered: Its lines 2, 3 were reordered.",
      ]
    `);
  });

  test('to the folder, the chain and the page to print', () => {
    expect(faults({ 'reviews.csv': null, 'letter.txt': 'x' })).toMatchInlineSnapshot(`
      [
        "reviews.csv is missing.",
        "letter.txt was added: it is no part of a pack.",
      ]
    `);
    expect(faults({ [chainFile]: null })).toMatchInlineSnapshot(`
      [
        "chain.txt is missing.",
      ]
    `);
    const chain = pack.files.get(chainFile)!;
    expect(faults({ [chainFile]: chain.replace(/^(3 )[0-9a-f]{8}/m, '$100000000') })).toMatchInlineSnapshot(`
      [
        "Line 4 of chain.txt was altered: its hash is not that of "page late".",
      ]
    `);
    expect(faults({ [chainFile]: chain.split('\n').toSpliced(3, 1).join('\n') })).toMatchInlineSnapshot(`
      [
        "Line 4 of chain.txt has the number 4 and should have 3: lines were taken out, put in, moved or altered.",
        ""page late" has no line in chain.txt: it was added to the pack, or its line was altered or taken out.",
      ]
    `);
    expect(faults({ 'audit.html': pack.files.get('audit.html')!.replace(pack.head, '0'.repeat(64)) }))
      .toMatchInlineSnapshot(`
      [
        "audit.html and chain.txt do not show the same head of the chain.",
      ]
    `);
  });

  test('when the whole pack was made anew: only the head that was noted elsewhere tells', () => {
    const forged = makePack({ ...report, pages: report.pages.slice(1) });
    const files = Object.fromEntries(forged.files);
    expect(faults(files)).toEqual([]);
    expect(faults(files, pack.head)).toEqual([
      `The head of the chain is ${forged.head}, and the one you have noted is ${pack.head}: this is another pack, or the whole of it was made anew.`,
    ]);
  });
});

test('the chain is what any other program would work out', () => {
  const [first, second] = itemsOf(report);
  const begun = sha256(`${'0'.repeat(64)}\n${canonical(first!.record)}`);
  expect(writeChain(chainOf([first!, second!]))).toBe(
    `Vademecum audit chain, version 1\n1 ${begun} about\n2 ${sha256(`${begun}\n${canonical(second!.record)}`)} page early\n`,
  );
  // RFC 8785, 3.2.3: names are sorted by their UTF-16 units.
  expect(canonical({ '€': 1, '\r': 2, '1': [true, null], ö: { b: 'a"\n', a: -0 } })).toBe(
    '{"\\r":2,"1":[true,null],"ö":{"a":0,"b":"a\\"\\n"},"€":1}',
  );
});

test('numbers stay numbers, below zero too, and texts that look like formulas are disarmed', () => {
  const columns = { Cell: (cell: string | number) => cell };
  expect(drawTable(columns, [-5, '-5', '=1+1', '+1', '@SUM', '\tx', '\rx', 'a "b", c\n', "it's"])).toBe(
    '\ufeffCell\r\n-5\r\n\'-5\r\n\'=1+1\r\n\'+1\r\n\'@SUM\r\n\'\tx\r\n"\'\rx"\r\n"a ""b"", c\n"\r\nit\'s\r\n',
  );
  expect(drawTables(report)['pages.csv']).toContain('sha256:0badc0de');
});
