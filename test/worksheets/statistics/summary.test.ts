import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantile, summaryOf } from '../../../src/worksheets/statistics/summary.ts';

/** Michelson's 100 measurements of the speed of light in air, 1879, in km/s above 299 000. */
const michelson = [
  850, 740, 900, 1070, 930, 850, 950, 980, 980, 880, 1000, 980, 930, 650, 760, 810, 1000, 1000, 960, 960, 960, 940, 960,
  940, 880, 800, 850, 880, 900, 840, 830, 790, 810, 880, 880, 830, 800, 790, 760, 800, 880, 880, 880, 860, 720, 720,
  620, 860, 970, 950, 880, 910, 850, 870, 840, 840, 850, 840, 840, 840, 890, 810, 810, 820, 800, 770, 760, 740, 750,
  760, 910, 920, 890, 860, 880, 720, 840, 850, 850, 780, 890, 840, 780, 810, 760, 810, 790, 810, 820, 850, 870, 870,
  810, 740, 810, 940, 950, 800, 810, 870,
];

/** Anscombe, Graphs in Statistical Analysis (1973): four sets that agree in these figures and in little else. */
const anscombe = [
  [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68],
  [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74],
  [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73],
  [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89],
];

test('agrees with what NIST certifies for Michelso', () => {
  const summary = summaryOf(michelson.map((speed) => (speed + 299_000) / 1000))!;
  expect(summary.mean).toBeCloseTo(299.8524, 12);
  expect(summary.deviation).toBeCloseTo(0.0790105478190518, 12);
});

test('agrees with the quartiles that R prints for the same measurements', () => {
  expect(summaryOf(michelson)).toMatchObject({
    ...{ count: 100, least: 620, lowerQuartile: 807.5, median: 850, mean: 852.4, upperQuartile: 892.5, greatest: 1070 },
    interquartileRange: 85,
  });
});

test('keeps the digits of NIST’s NumAcc3 and NumAcc4, where a plain sum of squares loses them', () => {
  const around = (middle: number) => [
    middle,
    ...Array.from({ length: 1000 }, (_, at) => middle + (at % 2 ? 0.1 : -0.1)),
  ];
  const third = summaryOf(around(1_000_000.2))!;
  expect(third.mean).toBeCloseTo(1_000_000.2, 9);
  expect(third.deviation).toBeCloseTo(0.1, 9);
  const fourth = summaryOf(around(10_000_000.2))!;
  expect(fourth.mean).toBeCloseTo(10_000_000.2, 8);
  expect(fourth.deviation).toBeCloseTo(0.1, 8);
});

test('finds the same mean and variance in all four of Anscombe’s sets, and different middles', () => {
  const summaries = anscombe.map((set) => summaryOf(set)!);
  expect(summaries.map(({ mean }) => mean.toFixed(2))).toEqual(['7.50', '7.50', '7.50', '7.50']);
  for (const { deviation } of summaries) expect(deviation! ** 2).toBeCloseTo(4.12, 1);
  expect(summaries.map(({ median }) => median)).toEqual([7.58, 8.14, 7.11, 7.04]);
});

test('places the 90th percentile of the gauge example of the NIST handbook (7.2.6.2) as spreadsheets do', () => {
  const gauge = [
    95.1772, 95.1567, 95.1937, 95.1959, 95.1442, 95.061, 95.1591, 95.1195, 95.1065, 95.0925, 95.199, 95.1682,
  ];
  // 1 + 0.9 (12 − 1) = 10.9: nine tenths of the way from the tenth, 95.1937, to the eleventh, 95.1959.
  expect(quantile(gauge, 0.9)).toBeCloseTo(95.19568, 8);
});

test('says what the worked example on the page of the touch counter says', () => {
  expect(summaryOf([2, 1, 3, 2, 2, 8])).toMatchObject({ count: 6, mean: 3, median: 2 });
});

test('has nothing to say of nothing, and no deviation of one number', () => {
  expect(summaryOf([])).toBeUndefined();
  expect(summaryOf([7])).toMatchObject({ mean: 7, median: 7, lowerQuartile: 7, greatest: 7, deviation: undefined });
});

test('keeps mean and median between the least and the greatest, whatever the order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }), (values) => {
      const summary = summaryOf(values)!;
      for (const value of [summary.mean, summary.median, summary.lowerQuartile, summary.upperQuartile]) {
        expect(value).toBeGreaterThanOrEqual(summary.least);
        expect(value).toBeLessThanOrEqual(summary.greatest);
      }
      expect(summaryOf(values.toReversed())!.median).toBe(summary.median);
    }),
  );
});
