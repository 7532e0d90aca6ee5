import fc from 'fast-check';
import { expect, test } from 'vitest';
import { touchCount } from '../../../src/i18n/sheets/touch-count.ts';
import { exampleContacts } from '../../../src/workspace/example-contacts.ts';
import { figuresOf } from '../../../src/worksheets/touch-count/figures.ts';
import { firstChannels } from '../../../src/worksheets/touch-count/first-channels.ts';
import { separatorFor } from '../../../src/worksheets/touch-count/take-along.ts';
import { trendOf } from '../../../src/worksheets/touch-count/trend.ts';
import { wholeBins } from '../../../src/worksheets/charts/histogram.ts';
import { explain } from '../../../src/worksheets/touch-count/explain.ts';
import { counted, limits, words } from './counted.ts';

/** Two purchases end in the week of 2 November, one in the next but one. */
const log = `order,date,channel
A,2026-11-02,phone
A,2026-11-08,door
B,2026-10-30,mail
B,2026-11-03,phone
B,2026-11-04,phone
B,2026-11-05,phone
B,2026-11-06,door
C,2026-11-16,door
`;

test('agrees with a count by hand: mean 8/3, middle 2, three touches too many at 4 each', async () => {
  const { figures } = await counted(log);
  expect(figures).toMatchObject({
    summary: { count: 3, median: 2, least: 1, greatest: 5 },
    ...{ healthyOrders: 2, flaggedTouches: 5, flaggedBeyond: 3, flaggedCost: 12, beyond: 3, beyondCost: 12 },
    weeks: [
      { orders: 2, flagged: 1, mean: 3.5 },
      { orders: 0, flagged: 0, mean: undefined },
      { orders: 1, flagged: 0, mean: 1 },
    ],
    channels: [
      { name: 'phone', contacts: 4, share: 0.5, inFlagged: 3 },
      { name: 'door', contacts: 3, share: 0.375, inFlagged: 1 },
      { name: 'mail', contacts: 1, share: 0.125, inFlagged: 1 },
    ],
  });
  expect(figures.summary.mean).toBeCloseTo(8 / 3, 12);
  expect(words.say.day(figures.weeks[0]!.monday)).toBe('2 Nov 2026');
});

test('says with its numbers how each figure is computed', async () => {
  expect(explain((await counted(log)).figures, limits, { ...words, currency: 'EUR' })).toMatchInlineSnapshot(`
    [
      "Mean: all contacts divided by all purchases, 8 ÷ 3 = 2.67.",
      "Middle value: the purchases in order of their touches, the one in the middle; of an even number, the mean of the two in the middle.",
      "Middle half: a quarter of the purchases has fewer touches, a quarter has more. These are the quartiles that a spreadsheet calls QUARTILE.INC.",
      "Alarm: a purchase is flagged when it has 4 touches or more: 1 of 3.",
      "Cost: the flagged purchases had 5 touches. 2 for each of the 1 makes sense, so 3 were too many, at €4.00 each: €12.00.",
      "In all purchases together 3 touches were too many, which is €12.00. Purchases with fewer touches than make sense are not set off against them.",
    ]
  `);
});

test('says in every language what makes sense for how many, in this order', async () => {
  const { figures } = await counted(log);
  const inItalian = { ...words, t: touchCount.it, currency: 'EUR' };
  expect(explain(figures, limits, inItalian)[4]).toContain('Ne hanno senso 2 per ognuno dei 1');
  const inRomanian = { ...words, t: touchCount.ro, currency: 'EUR' };
  expect(explain(figures, limits, inRomanian)[4]).toContain('Au sens 2 pentru fiecare dintre cele 1');
});

test('takes channels beyond the first ones together, and leaves no contact out', () => {
  const channels = Array.from({ length: 40 }, (_, at) => ({ name: `${at}`, contacts: 2, share: 1 / 40, inFlagged: 1 }));
  const first = firstChannels(channels, 12);
  expect(first).toHaveLength(13);
  expect(first.at(-1)).toMatchObject({ others: 28, contacts: 56, inFlagged: 28 });
  expect(firstChannels(channels.slice(0, 13), 12)).toHaveLength(13);
});

test('exports the list as the columns of a spreadsheet, also from lines that were pasted out of one', () => {
  expect([separatorFor(';', 'en'), separatorFor(',', 'it'), separatorFor('\t', 'it'), separatorFor('|', 'en')]).toEqual(
    [';', ',', ';', ','],
  );
});

test('compares the halves of the weeks by their purchases', () => {
  const week = (orders: number, mean: number) => ({ monday: 0, orders, flagged: 0, mean });
  // Before: (9 × 2 + 1 × 4) ÷ 10 = 2.2. After: 3.
  expect(trendOf([week(9, 2), week(1, 4), week(5, 3), week(5, 3)])).toEqual({ way: 'up', before: 2.2, after: 3 });
  expect(trendOf([week(2, 3), week(2, 2)])).toMatchObject({ way: 'down' });
  expect(trendOf([week(2, 3), week(2, 3.04)])).toMatchObject({ way: 'level' });
  expect(trendOf([week(2, 3)])).toBeUndefined();
});

test('takes together what is beyond the chart, and loses nothing', () => {
  const bins = wholeBins([1, 1, 3, 40, 41], 5, (value) => (value >= 4 ? 'alarm' : 'first'));
  expect(bins.map(({ label, count, tone }) => [label, count, tone])).toEqual([
    ['1', 2, 'first'],
    ['2', 0, 'first'],
    ['3', 1, 'first'],
    ['4', 0, 'alarm'],
    ['5+', 2, 'alarm'],
  ]);
  expect(wholeBins([], 5)).toEqual([]);
});

test('says the same of the same lines in any order, and every contact is in every sum', async () => {
  const line = fc.tuple(
    fc.constantFrom('A', 'B', 'C', 'D'),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom('phone', 'door', ''),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 2, maxLength: 40 }), async (lines) => {
      const textOf = (some: typeof lines) =>
        [
          'order,date,channel',
          ...some.map(([order, day, way]) => `${order},2026-10-${String(day).padStart(2, '0')},${way}`),
        ].join('\n');
      const [one, other] = [await counted(textOf(lines)), await counted(textOf(lines.toReversed()))];
      expect(other.figures.summary).toEqual(one.figures.summary);
      expect(other.figures.weeks).toEqual(one.figures.weeks);
      const { figures } = one;
      expect(figures.channels.reduce((sum, { contacts }) => sum + contacts, 0)).toBe(lines.length);
      expect(figures.weeks.reduce((sum, { orders, mean = 0 }) => sum + orders * mean, 0)).toBeCloseTo(lines.length, 9);
      expect(figures.summary.mean * figures.summary.count).toBeCloseTo(lines.length, 9);
      expect(figures.flaggedBeyond).toBeLessThanOrEqual(figures.beyond);
      expect(figuresOf(one, { ...limits, alarm: 1_000 })!.flagged).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test.each(['en', 'it', 'ro'] as const)('reads the example in %s by its names', async (lang) => {
  const { figures, problems, orders, contacts } = await counted(exampleContacts(lang));
  expect([orders.length, contacts, figures.flagged.length, figures.channels.length]).toEqual([120, 281, 14, 5]);
  expect(problems.map(({ kind, lines }) => [kind, ...lines])).toEqual([
    ['no-order', 42, 222],
    ['bad-date', 152],
  ]);
});
