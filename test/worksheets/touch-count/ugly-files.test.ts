import { expect, test } from 'vitest';
import { Pace } from '../../../src/worksheets/csv/pace.ts';
import { readLog } from '../../../src/worksheets/touch-count/read-log.ts';
import { said } from './counted.ts';

/**
 * The same six purchases as in the worked example on the page of the touch counter: A to F with 2, 1, 3, 2, 2 and 8 touches,
 * 18 in all, mean 3, middle value 2, only F at the alarm value. Each file has them in another ugly way.
 */
const touches: readonly (readonly [order: string, ways: string])[] = [
  ['A', 'p d'],
  ['B', 'd'],
  ['C', 'c e d'],
  ['D', 'p d'],
  ['E', 'e d'],
  ['F', 'p d e e p p d p'],
];
const ways: Record<string, string> = { p: 'phone', e: 'e-mail', c: 'chat', d: 'door' };
const lines = touches.flatMap(([order, letters], nth) =>
  letters.split(' ').map((way, index) => ({ order: `${order}-10${nth}`, day: 2 + nth * 3 + index, way: ways[way]! })),
);
const two = (day: number): string => String(day).padStart(2, '0');
const right = { orders: 6, contacts: 18, mean: '3', median: 2, flagged: 'F-105', span: '2 Nov 2026 to 24 Nov 2026' };
const channels = 'phone door chat e-mail';

test('1. German Excel: semicolons, its sep= line, quotes around everything, dates with dots, Windows line ends', async () => {
  const rows = lines.map(({ order, day, way }) => `"${order}";"${two(day)}.11.2026";"${way}"`);
  expect(await said(['sep=;', '"Bestellung";"Datum";"Kanal"', ...rows].join('\r\n'))).toMatchObject({
    ...right,
    channels,
  });
});

test('2. Italian Windows-1252 without a mark: accents in names and channels, a column of decimal commas', async () => {
  const rows = lines.map(({ order, day, way }) => `${order};${day}/11/2026;${way === 'door' ? 'città' : way};3,5`);
  const text = ['Numero ordine;Data contatto;Canale;Durata', ...rows, ''].join('\n');
  expect(await said(Uint8Array.from(Buffer.from(text, 'latin1')))).toMatchObject({
    ...right,
    channels: 'phone città chat e-mail',
  });
});

test('3. Romanian UTF-16 with tabs, as “Unicode text” from Excel', async () => {
  const rows = lines.map(({ order, day, way }) => `${order}\t${two(day)}.11.2026\t${way === 'door' ? 'ușă' : way}`);
  const text = `\uFEFF${['Nr. comandă\tData\tCanal', ...rows].join('\r\n')}\r\n`;
  expect(await said(Uint8Array.from(Buffer.from(text, 'utf16le')))).toMatchObject({
    ...right,
    channels: 'phone ușă chat e-mail',
  });
});

test('4. UTF-8 with a mark, columns in another order among others, times in the dates, notes with commas, quotes and line breaks', async () => {
  const rows = lines.map(
    ({ order, day, way }, index) =>
      `${index},2026-11-${two(day)}T09:30:00Z,"said ""hello"",\nthen rang off",${way},${order},Anna`,
  );
  expect(await said(`\uFEFF${['id,contact date,note,channel,order number,agent', ...rows].join('\n')}`)).toMatchObject({
    ...right,
    channels,
  });
});

test('5. Dates that could be read both ways: everything but the trend is counted, and the answer is asked for', async () => {
  const rows = lines.map(({ order, way }, index) => `${order},0${(index % 9) + 1}/1${index % 3}/2026,${way}`);
  const text = ['order,date,channel', ...rows].join('\n');
  expect(await said(text)).toMatchObject({ ...right, channels, span: '– to –', unclearDays: 18 });
  expect(await said(text, { dateOrder: 'day-first' })).toMatchObject({ mean: '3', span: '1 Oct 2026 to 9 Dec 2026' });
  expect(await said(text, { dateOrder: 'month-first' })).toMatchObject({
    mean: '3',
    span: '10 Jan 2026 to 12 Sept 2026',
  });
});

test('5b. Where dates wait for an answer, those that can be read in one way only make no trend of their own', async () => {
  const text = ['order,date', 'A,03/04/2026', 'A,05/05/2026', 'B,2026-06-01'].join('\n');
  expect(await said(text)).toMatchObject({ orders: 2, span: '– to –', unclearDays: 3 });
  expect(await said(text, { dateOrder: 'day-first' })).toMatchObject({ span: '3 Apr 2026 to 1 Jun 2026' });
});

test('6. No names of columns, no channel, orders written in different ways', async () => {
  const written = [(order: string) => order, (order: string) => ` #${order} `, (order: string) => order.toLowerCase()];
  const rows = lines.map(({ order, day }, index) => `${written[index % 3]!(order)}|2026/11/${day}`);
  expect(await said(rows.join('\n'))).toMatchObject({ ...right, channels: '' });
});

test('7. A title and empty lines above, the names again in the middle, a total below', async () => {
  const rows = lines.map(({ order, day, way }) => `${order},${day} Nov 2026,${way}`);
  const names = 'Order,Date,Channel';
  const text = [
    'Contact log of the delivery desk,,',
    'Exported on 21 Nov 2026,,',
    '',
    names,
    ...rows.slice(0, 9),
    names,
    ...rows.slice(9),
    'Total,,18',
  ];
  expect(await said(text.join('\n'))).toEqual({
    ...{ ...right, flagged: 'F-105', channels, span: '2 Nov 2026 to 24 Nov 2026' },
    problems: [
      'Left out: the names of the columns again. 1 line: 14.',
      'Left out: this is the foot of a table, not a contact. 1 line: 24.',
      'Counted: the date lies after today, as in “22 Nov 2026”. Are day and month the right way round? 3 lines: 21, 22, 23.',
    ],
  });
});

test('8. A quotation mark that nothing closes loses its line, and the rest stands', async () => {
  const rows = lines.map(({ order, day, way }) => `${order},2026-11-${two(day)},${way}`);
  const text = ['order,date,channel', ...rows.slice(0, 4), 'G-106,"2026-11-05,phone', ...rows.slice(4)].join('\n');
  expect(await said(text)).toMatchObject({
    ...right,
    problems: ['Left out: a quotation mark opens and is never closed. 1 line: 6.', expect.any(String)],
  });
});

test('9. Order numbers that a spreadsheet spoilt: shortened ones are named, the others recovered', async () => {
  const rows = lines.map(
    ({ order, day, way }, index) =>
      `${['="00', "'00", '00'][index % 3]}${order.slice(2)}${index % 3 === 0 ? '"' : ''},${46_328 + day - 2},${way}`,
  );
  const text = ['order,date,channel', ...rows, '1.23457E+12,46330,phone', '1.23457E+12,46331,phone'].join('\n');
  expect(await said(text)).toMatchObject({
    ...right,
    flagged: '00105',
    problems: [
      'Left out: the spreadsheet shortened the order number, as in “1.23457E+12”. Format that column as text and save again. 2 lines: 20, 21.',
      expect.any(String),
    ],
  });
});

test('10. Hundreds of lines without an order, short lines, dates that are none: told together, the first ten by number', async () => {
  const rows = lines.map(({ order, day, way }) => `${two(day)}-11-2026,${order},${way}`);
  const bad = Array.from({ length: 322 }, (_, index) => `01-11-2026,${['', '-', 'n/a'][index % 3]},phone`);
  expect(
    await said(
      ['date,order,channel', ...rows, ...bad, '05-11-2026', 'next week,A-100,phone', ',B-101,door'].join('\n'),
    ),
  ).toEqual({
    ...{ ...right, contacts: 20, mean: '3.33', median: 2.5, channels },
    problems: [
      'Left out: no order number. 322 lines: 20, 21, 22, 23, 24, 25, 26, 27, 28, 29 and 312 more.',
      'Left out: the line ends before the column with the order number. 1 line: 342.',
      'Counted: the date lies after today, as in “22-11-2026”. Are day and month the right way round? 3 lines: 17, 18, 19.',
      'Counted, but not in the trend by week: “next week” is no date. 1 line: 343.',
      'Counted, but not in the trend by week: no date. 1 line: 344.',
    ],
  });
});

test('11. The log exported twice into one file: repeats are told, and counted once when the reader says so', async () => {
  const rows = lines.map(({ order, day, way }) => `${order},2026-11-${two(day)} 08:00,${way}`);
  const text = ['order,date,channel', ...rows, ...rows].join('\n');
  expect(await said(text)).toMatchObject({ orders: 6, contacts: 36, mean: '6' });
  expect(await said(text, { repeatsOnce: true })).toMatchObject({
    ...right,
    problems: [
      expect.stringMatching(/^Left out: the same as another line in every cell\. 18 lines: 20, 21, .* and 8 more\.$/),
      expect.any(String),
    ],
  });
});

test('12. What is no CSV file: a workbook, a document, nothing', async () => {
  expect(await said('PK\u0003\u0004\u0014')).toContain('is a workbook, not a CSV file');
  expect(await said('%PDF-1.7')).toContain('is not a CSV file');
  expect(await said(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70))).toContain('is not a CSV file');
  expect(await said('<html><table><tr><th>Order</th></tr></table>')).toContain('is a workbook, not a CSV file');
  expect(await said('')).toContain('has nothing in it to count');
  expect(await said('\n ,,,\n;;\n')).toContain('has nothing in it to count');
  for (const names of ['Order,Date,Channel', 'Order'])
    expect(await readLog(new Blob([names]), 'names.csv', new Pace())).toBe('empty');
});

test('13. Dates with the day first in some lines and the month first in others: asked, and what does not fit is told', async () => {
  const text = ['order,date', 'A,25/11/2026', 'A,11/25/2026', 'B,03/04/2026'].join('\n');
  expect(await said(text)).toMatchObject({ orders: 2, contacts: 3, unclearDays: 3 });
  expect(await said(text, { dateOrder: 'day-first' })).toMatchObject({
    span: '3 Apr 2026 to 25 Nov 2026',
    problems: [
      expect.stringContaining('1 line: 2'),
      'Counted, but not in the trend by week: “11/25/2026” is no date. 1 line: 3.',
    ],
  });
});

test('14. A mistyped year is told with its line, and stretches no trend over decades', async () => {
  const rows = lines.map(({ order, day, way }) => `${order},2026-10-${two(day)},${way}`);
  expect(
    await said(['order,date,channel', ...rows, 'B-101,1926-10-05,door', 'B-101,2062-10-05,door'].join('\n')),
  ).toEqual({
    ...{ ...right, contacts: 20, mean: '3.33', median: 2.5, channels, span: '2 Oct 2026 to 24 Oct 2026' },
    problems: [
      'Counted, but not in the trend by week: “1926-10-05” is no date. 1 line: 20.',
      'Counted: the date lies after today, as in “2062-10-05”. Are day and month the right way round? 1 line: 21.',
      'Counted, but not in the trend by week: “2062-10-05” lies more than a year away from all other dates. Is the year right? 1 line: 21.',
    ],
  });
});

test('15. Two years that were exported together are both counted, whatever lies between them', async () => {
  const rows = lines.flatMap(({ order, day, way }) => [
    `${order},2023-10-${two(day)},${way}`,
    `X${order},2026-10-${two(day)},${way}`,
  ]);
  expect(await said(['order,date,channel', ...rows].join('\n'))).toMatchObject({ span: '2 Oct 2023 to 24 Oct 2026' });
});

test('16. Order numbers with signs between the thousands stay apart from those without', async () => {
  expect(await said('order;date\n1;02.11.2026\n1.0;03.11.2026\n1.000;03.11.2026\n')).toMatchObject({
    orders: 2,
    contacts: 3,
  });
});

test('17. Romanian Windows-1250 without a mark, under the names of the months', async () => {
  const rows = lines.map(({ order, day }) => `${order};${day} noiembrie 2026;uşă`).join('\n');
  const bytes = [...`Comandă;Data;Canal\n${rows}`].map(
    (letter) => ({ ş: 0xba, ă: 0xe3 })[letter] ?? letter.charCodeAt(0),
  );
  expect(await said(Uint8Array.from(bytes))).toMatchObject({ ...right, channels: 'uşă' });
});
