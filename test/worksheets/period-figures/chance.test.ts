import { expect, test } from 'vitest';
import { countOf, likelyChange, likelyRange, scoreReach } from '../../../src/worksheets/period-figures/chance.ts';
import type { Figure } from '../../../src/worksheets/period-figures/figures.ts';

const share = { ratio: { part: 'Yes', whole: 'All', times: 100 } };
const marks = { answers: 'marks' } as const;
const recommendation = { answers: 'recommendation' } as const;
const counted = (rest: Partial<Figure>): Figure => ({ how: 'counted', ...rest });

test('a share has the interval that Newcombe published for it', () => {
  // Statistics in Medicine 17 (1998), 857–872, table I, method 3: 81 of 263, 15 of 148.
  const range = likelyRange(counted({ part: 81, whole: 263 }), share)!;
  expect([range.from, range.to].map((value) => value.toFixed(2))).toEqual(['25.53', '36.62']);
  const low = likelyRange(counted({ answers: [100, 20, 8, 5, 15] }), marks)!;
  expect([low.from, low.to].map((value) => value.toFixed(2))).toEqual(['6.24', '16.05']);
});

test('a change of a share has the interval that Newcombe published for it', () => {
  // Statistics in Medicine 17 (1998), 873–890, table II, method 10: 56 of 70 less 48 of 80.
  const change = likelyChange(counted({ part: 48, whole: 80 }), counted({ part: 56, whole: 70 }), share)!;
  expect([change.from, change.to].map((value) => value.toFixed(2))).toEqual(['5.24', '33.39']);
});

test('a Net Promoter Score of 44 from 110 answers may be off by 14 points', () => {
  // By hand: (66 + 18) / 110 = 0.76364, less 0.43636² = 0.19041, is 0.57322; divided by 110, 0.0052111; its root 0.072188; times 1.96.
  const answers = [1, 0, 2, 2, 3, 4, 6, 11, 15, 30, 36];
  expect(scoreReach(answers)).toBeCloseTo(14.15, 2);
  const range = likelyRange(counted({ answers }), recommendation)!;
  expect([range.from, range.to].map(Math.round)).toEqual([29, 58]);
  const same = likelyChange(counted({ answers }), counted({ answers }), recommendation)!;
  expect(same.to).toBeCloseTo(14.149 * Math.SQRT2, 2);
});

test('nothing is said of the chance of a figure that was typed in, of no answers, or of a rate', () => {
  expect(likelyRange({ how: 'typed', value: 65 }, marks)).toBeUndefined();
  expect(likelyRange(counted({ answers: [0, 0, 0, 0, 0] }), marks)).toBeUndefined();
  expect(likelyRange(counted({ answers: [] }), recommendation)).toBeUndefined();
  expect(
    likelyRange(counted({ part: 52, whole: 5200 }), { ratio: { part: '', whole: '', times: 1000 } }),
  ).toBeUndefined();
  expect(likelyChange({ how: 'typed', value: 65 }, counted({ part: 1, whole: 2 }), share)).toBeUndefined();
});

test('the number of answers is known where they were counted', () => {
  expect([
    countOf(counted({ answers: [1, 2, 3, 4, 5] }), marks),
    countOf(counted({ part: 3, whole: 9 }), share),
    countOf({ how: 'typed', value: 9 }, share),
  ]).toEqual([15, 9, undefined]);
});
