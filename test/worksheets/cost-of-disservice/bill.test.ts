import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  billOf,
  faultOf,
  placeholdersOf,
  swingsOf,
  type Figure,
  type Row,
} from '../../../src/worksheets/cost-of-disservice/bill.ts';

function figure(id: string, [low, likely, high]: readonly [number, number, number], unit?: string): Figure {
  return { id, what: id, how: '', source: '', low, likely, high, ...(unit !== undefined && { unit }) };
}

/**
 * The worked example of `content/worksheets/cost-of-disservice.mdx`, multiplied by hand:
 * 90 × 0.25 × 80 × 2 = 3,600; 120 × 0.40 × 90 × 3 = 12,960; 150 × 0.55 × 100 × 4 = 33,000;
 * 1,300 × 6.5 × 0.50 = 4,225; 1,450 × 7.4 × 0.55 = 5,901.50; 1,700 × 8.5 × 0.60 = 8,670;
 * 190 × 1.4 × 27 = 7,182; 210 × 1.6 × 29 = 9,744; 230 × 2 × 31 = 14,260.
 */
const rows: Row[] = [
  {
    id: 'customers-lost',
    what: 'Customers lost',
    figures: [
      figure('unhappy', [90, 120, 150]),
      figure('leave', [25, 40, 55], '%'),
      figure('margin', [80, 90, 100], 'EUR'),
      figure('years', [2, 3, 4], 'years'),
    ],
  },
  {
    id: 'contacts-repeated',
    what: 'Contacts repeated',
    figures: [
      figure('repeated', [1300, 1450, 1700]),
      figure('minutes', [6.5, 7.4, 8.5], 'min'),
      figure('desk-minute', [0.5, 0.55, 0.6], 'EUR'),
    ],
  },
  { id: 'money-given-back', what: 'Money given back', figures: [figure('refunds', [8340, 8340, 8340], 'EUR')] },
  {
    id: 'staff-time',
    what: 'Staff time',
    figures: [
      figure('second-trips', [190, 210, 230]),
      figure('hours', [1.4, 1.6, 2], 'h'),
      figure('hour', [27, 29, 31], 'EUR'),
    ],
  },
];

const rounded = (amounts: { low: number; likely: number; high: number }) =>
  [amounts.low, amounts.likely, amounts.high].map((amount) => Number(amount.toFixed(2)));

describe('the bill', () => {
  test('comes to what was multiplied by hand, row by row and in all', () => {
    const { rows: counted, total } = billOf(rows);
    expect(counted.map(({ amounts }) => rounded(amounts))).toEqual([
      [3600, 12_960, 33_000],
      [4225, 5901.5, 8670],
      [8340, 8340, 8340],
      [7182, 9744, 14_260],
    ]);
    expect(rounded(total)).toEqual([23_347, 36_945.5, 64_270]);
  });

  test('never has a likely amount outside of low and high', () => {
    const guess = fc.float({ min: 0, max: 10_000, noNaN: true });
    const three = fc
      .tuple(guess, guess, guess)
      .map((numbers) => numbers.sort((a, b) => a - b) as [number, number, number]);
    const anyRow = fc.array(three, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 4 }), (numbers) => {
        const made = numbers.map((figures, index) => ({
          ...{ id: `row-${index}`, what: '' },
          figures: figures.map((one, place) => figure(`figure-${place}`, one)),
        }));
        const { low, likely, high } = billOf(made).total;
        // Sums of floats differ in their last digits.
        expect(low).toBeLessThanOrEqual(likely * 1.000001 + 0.001);
        expect(likely).toBeLessThanOrEqual(high * 1.000001 + 0.001);
      }),
    );
  });
});

describe('which assumption matters most', () => {
  const swings = swingsOf(rows);

  test('moves the total as the page works it out for the share who leave', () => {
    // The page: at 0.25 row one falls to 8,100 and the total to 32,086; at 0.55 it rises to 17,820 and 41,806.
    const leave = swings.find((swing) => swing.figure.id === 'leave')!;
    expect([leave.low, leave.high].map(Math.round)).toEqual([32_086, 41_806]);
  });

  test('puts the widest first, and those last that do not move it', () => {
    expect(swings.map(({ figure: { id }, low, high }) => `${id} ${Math.round(high - low)}`)).toMatchInlineSnapshot(`
      [
        "leave 9720",
        "years 8640",
        "unhappy 6480",
        "hours 3654",
        "margin 2880",
        "second-trips 1856",
        "repeated 1628",
        "minutes 1595",
        "hour 1344",
        "desk-minute 1073",
        "refunds 0",
      ]
    `);
  });
});

test('a share above a hundred, a number beyond all bills, a missing one and three that do not rise are said; so is nothing else', () => {
  const faults = [
    figure('fine', [0, 0, 0]),
    figure('share', [10, 20, 101], '%'),
    figure('missing', [1, Number.NaN, 3]),
    figure('below', [-1, 2, 3]),
    figure('order', [3, 2, 4]),
    figure('money', [1, 2, 500], 'EUR'),
    figure('above', [1, 2, 1e300], 'EUR'),
  ].map((one) => faultOf(one));
  expect(faults).toEqual([undefined, 'share', 'missing', 'below', 'order', undefined, 'above']);
});

test('a figure is a placeholder until somebody says where it comes from', () => {
  const own = { ...figure('own', [1, 2, 3]), source: 'ledger' };
  const blank = { ...figure('blank', [1, 2, 3]), source: '  ' };
  expect(placeholdersOf([{ id: 'row', what: 'Row', figures: [own, blank] }])).toEqual([blank]);
});
