import { expect, test } from 'vitest';
import { recognise } from '../../../src/worksheets/touch-count/columns.ts';

const rowsOf = (...lines: string[]) => lines.map((line, index) => ({ line: index + 1, cells: line.split(';') }));

test.each([
  ['order;date;channel', { order: 0, date: 1, channel: 2 }],
  ['Canale;Data del contatto;Numero ordine', { channel: 0, date: 1, order: 2 }],
  ['Nr. comandă;Data;Tipul contactului', { order: 0, date: 1, channel: 2 }],
  ['REF;When;Contact type', { order: 0, date: 1, channel: 2 }],
])('knows the columns of “%s” by their names', (header, columns) => {
  const [first, second, third] = header.split(';').map((name) => {
    if (/cana|type|tip/i.test(name)) return 'phone';
    return /dat|when/i.test(name) ? '2026-11-02' : 'A-1';
  });
  const row = `${first};${second};${third}`;
  expect(recognise(rowsOf(header, row, row))).toMatchObject({ columns, firstRow: 1, isNamed: true });
});

test('of two dates takes that of the contact, and never an order’s date for its number', () => {
  const rows = rowsOf(
    'Order date;Contact date;Order;Agent',
    '2026-10-01;2026-11-02;A-1;Anna',
    '2026-10-01;2026-11-05;A-1;Ben',
  );
  expect(recognise(rows).columns).toEqual({ date: 1, order: 2 });
});

test('looks at what stands in columns that nobody named, and says that it did', () => {
  const rows = rowsOf(
    'phone;4001;02.11.2026',
    'door;4001;03.11.2026',
    'phone;4002;03.11.2026',
    'phone;4003;04.11.2026',
  );
  expect(recognise(rows)).toMatchObject({
    columns: { channel: 0, order: 1, date: 2 },
    firstRow: 0,
    isNamed: false,
    header: [],
  });
});

test('finds no orders where no column has numbers, so that the reader is asked', () => {
  expect(recognise(rowsOf('anna;red', 'anna;blue', 'berta;red')).columns).not.toHaveProperty('order');
});

test('knows the one name in a list of orders, even where nothing stands below it', () => {
  expect(recognise(rowsOf('Order number;Agent', '4001;anna', '4002;ben'))).toMatchObject({
    columns: { order: 0 },
    firstRow: 1,
  });
  expect(recognise(rowsOf('Order'))).toMatchObject({ firstRow: 1 });
  expect(recognise(rowsOf('ORDER-1', 'ORDER-1', 'ORDER-2'))).toMatchObject({ firstRow: 0 });
});
