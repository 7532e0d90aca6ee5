import { expect, test } from 'vitest';
import { certainOrder, dateOrders, readDay, type DateOrder } from '../../../src/worksheets/csv/days.ts';

const said = (text: string, order?: DateOrder) => {
  const day = readDay(text, order);
  return day === undefined ? undefined : new Date(day * 86_400_000).toISOString().slice(0, 10);
};

test.each([
  '2026-11-03',
  '2026/11/3',
  '2026.11.03',
  '20261103',
  '2026-11-03T08:15:00Z',
  '2026-11-03 23:59',
  '3.11.2026',
  '03.11.26',
  '3. 11. 2026',
  '03.11.2026, 14:05',
  '3 Nov 2026',
  '3-nov-26',
  'Nov 3, 2026',
  'November 3rd 2026',
  'Tue, 3 November 2026',
  'mar 3 novembre 2026',
  '3 noiembrie 2026',
  '3° novembre 2026',
  '46329',
  '46329,604',
])('reads %s as the third of November 2026', (text) => {
  expect(said(text)).toBe('2026-11-03');
});

test.each([
  '',
  'soon',
  '31.02.2026',
  '2026-13-01',
  '3.11.1026',
  '12345678',
  '99999',
  '32/01/2026',
  '3 Brumaire 2026',
  'A-2026',
])('reads no day in “%s”', (text) => {
  expect([said(text, 'day-first'), said(text, 'month-first')]).toEqual([undefined, undefined]);
});

test('needs to be told the order where both make sense, and only there', () => {
  expect([
    said('03/04/2026'),
    said('03/04/2026', 'day-first'),
    said('03/04/2026', 'month-first'),
    said('05/05/2026'),
  ]).toEqual([undefined, '2026-04-03', '2026-03-04', '2026-05-05']);
});

test.each([
  [['03/04/2026', '25/04/2026'], 'day-first'],
  [['03/04/2026', '04/25/2026'], 'month-first'],
  [['25/04/2026', '04/25/2026'], 'unclear'],
  [['03/04/2026', '05/06/2026'], 'unclear'],
  [['03.04.2026'], 'day-first'],
  [['2026-04-03', '05/05/2026', 'soon'], undefined],
])('finds in %j: %s', (texts, order) => {
  expect(certainOrder(dateOrders(texts))).toBe(order);
});
