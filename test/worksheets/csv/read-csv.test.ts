import fc from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import { expect, test } from 'vitest';
import { Pace } from '../../../src/worksheets/csv/pace.ts';
import { readCsv, type CsvFile } from '../../../src/worksheets/csv/read-csv.ts';
import { separators } from '../../../src/worksheets/csv/separator.ts';
import { writeCsv } from '../../../src/worksheets/csv/write-csv.ts';

async function read(content: string | Uint8Array<ArrayBuffer>) {
  return readCsv(new Blob([content]), new Pace());
}

async function cellsOf(content: string | Uint8Array<ArrayBuffer>): Promise<string[][]> {
  return ((await read(content)) as CsvFile).rows.map(({ cells }) => cells);
}

test.each([
  ['UTF-8', Buffer.from('șir;è\n'), 'utf-8'],
  ['UTF-8 with a mark', Buffer.from('\uFEFFșir;è\n'), 'utf-8'],
  ['UTF-16, little end first', Buffer.from('\uFEFFșir;è\n', 'utf16le'), 'utf-16le'],
  ['UTF-16 without a mark', Buffer.from('comanda;è\n', 'utf16le'), 'utf-16le'],
  ['UTF-16, big end first', Buffer.from('\uFEFFșir;è\n', 'utf16le').swap16(), 'utf-16be'],
  ['Windows-1252', Buffer.from('perch\u00e9;\u00e8\n', 'latin1'), 'windows-1252'],
])('reads %s', async (_, bytes, encoding) => {
  expect(await read(new Uint8Array(bytes))).toMatchObject({
    encoding,
    rows: [{ line: 1, cells: [expect.stringMatching(/șir|comanda|perché/), 'è'] }],
  });
});

test('takes the separator from Excel’s own line, which is no row', async () => {
  expect(await read('sep=;\norder;date\nA,1;2026-01-02\n')).toMatchObject({
    separator: ';',
    rows: [{ line: 2 }, { line: 3, cells: ['A,1', '2026-01-02'] }],
  });
});

test('is not misled by decimal commas', async () => {
  expect(await cellsOf('order;minutes;cost\nA1;12,5;3,50\nA2;7,25;1,10\n')).toContainEqual(['A1', '12,5', '3,50']);
});

test('counts lines as editors do, over empty ones, line breaks in cells and any ends of lines', async () => {
  const { rows } = (await read('a,b\r\n\r\n"1\r\n1",2\r3,4\n')) as CsvFile;
  expect(rows).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 3, cells: ['1\n1', '2'] },
    { line: 5, cells: ['3', '4'] },
  ]);
});

test('loses one line, not the rest, to a quotation mark that nothing closes', async () => {
  const many = Array.from({ length: 5000 }, (_, at) => `A${at},2026-01-02,phone\n`).join('');
  const { rows, unclosed } = (await read(`order,date,channel\nB,"2026-01-02,phone\n${many}C,"x\n`)) as CsvFile;
  expect({ rows: rows.length, unclosed, last: rows.at(-1) }).toEqual({
    rows: 5001,
    unclosed: [2, 5003],
    last: { line: 5002, cells: ['A4999', '2026-01-02', 'phone'] },
  });
});

test('does not mind a quotation mark in the middle of a cell', async () => {
  expect(await cellsOf('order,what\nA,12" screen\nB,"the "big" one"\n')).toEqual([
    ['order', 'what'],
    ['A', '12" screen'],
    ['B', 'the "big" one'],
  ]);
});

test.each([
  ['an Excel workbook', 'PK\u0003\u0004…', 'workbook'],
  ['an old Excel workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'workbook'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3, 4, 5, 6, 7]), 'not-text'],
  ['nothing', '', 'empty'],
  ['empty lines', '\n\n \n', 'empty'],
] as const)('says that it was given %s', async (_, content, problem) => {
  expect(await read(content)).toBe(problem);
});

test('gives back whatever another library wrote, in any separator, slice after slice', async () => {
  const cell = fc
    .string({ maxLength: 12 })
    .filter((text) => text.trim() !== '' && !text.includes('\r') && !text.startsWith('\uFEFF'));
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 30 }),
    );
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom(...separators), async (rows, delimiter) => {
      const big = Array.from({ length: 100 }, () => rows).flat();
      const file = new Blob([stringify(big, { delimiter, quoted: true })]);
      const { rows: found } = (await readCsv(file, new Pace(), { separator: delimiter, encoding: 'utf-8' })) as CsvFile;
      expect(found.map(({ cells }) => cells)).toEqual(big);
    }),
    { numRuns: 40 },
  );
});

test('ends when it is no longer wanted', async () => {
  const controller = new AbortController();
  controller.abort();
  await expect(readCsv(new Blob(['a,b\n']), new Pace(controller.signal))).rejects.toThrow('abort');
});

test('writes nothing that a spreadsheet would run', () => {
  expect(
    writeCsv(
      [
        ['order', 'note'],
        ['=1+1', '@SUM(A1)'],
        ['+39', 'plain; "text"'],
        ['-2', 7],
      ],
      ';',
    ),
  ).toBe(`\uFEFForder;note\r\n"'=1+1";"'@SUM(A1)"\r\n"'+39";"plain; ""text"""\r\n"'-2";7\r\n`);
});
