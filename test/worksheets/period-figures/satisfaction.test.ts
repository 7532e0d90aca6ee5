import { expect, test } from 'vitest';
import fc from 'fast-check';
import { bestWithSameMean, satisfactionOf, storyOf } from '../../../src/worksheets/period-figures/satisfaction.ts';
import { campsOf, scoreOf, sum } from '../../../src/worksheets/period-figures/figures.ts';

// The worked example of the page "Figures of a period", reckoned there by hand.
const spring = [4, 6, 10, 60, 40];
const autumn = [6, 8, 14, 28, 64];

test('marks of the worked example amount to what was reckoned by hand', () => {
  expect(satisfactionOf(spring, 1)).toEqual({
    count: 120,
    mean: 486 / 120,
    best: 40,
    topBox: (40 / 120) * 100,
    low: 10,
  });
  expect(satisfactionOf(autumn, 1)).toEqual({
    count: 120,
    mean: 496 / 120,
    best: 64,
    topBox: (64 / 120) * 100,
    low: 14,
  });
  expect(satisfactionOf([0, 0, 0, 0, 0], 1)).toBeUndefined();
});

test('the mean hides what the top box shows in the worked example, and the low marks that grew', () => {
  const story = storyOf(satisfactionOf(spring, 1)!, satisfactionOf(autumn, 1)!, 4);
  expect(story).toMatchObject({ kind: 'hidden', low: { before: 10, after: 14 } });
  expect(story.mean).toBeCloseTo(0.0833, 4);
  expect(story.topBox).toBeCloseTo(20, 10);
});

test('ten fours and five fives with five threes have the same mean and another top box', () => {
  const [fours, mixed] = [satisfactionOf([0, 0, 0, 10, 0], 1)!, satisfactionOf([0, 0, 5, 0, 5], 1)!];
  expect([fours.mean, mixed.mean, fours.topBox, mixed.topBox]).toEqual([4, 4, 0, 50]);
  expect(storyOf(fours, mixed, 4).kind).toBe('hidden');
});

test.each([
  ['nothing moved', [1, 1, 1, 1, 96], [1, 1, 1, 2, 95], 'still'],
  ['both rose alike', [20, 20, 20, 20, 20], [18, 19, 19, 20, 24], 'together'],
  ['the mean fell while best marks rose', [0, 0, 0, 80, 20], [20, 0, 0, 50, 30], 'opposite'],
])('%s', (_, before, after, kind) => {
  expect(storyOf(satisfactionOf(before, 1)!, satisfactionOf(after, 1)!, 4).kind).toBe(kind);
});

test('a mean of 4.05 from 120 answers leaves open anything from 6 to 91 fives', () => {
  // 486 less 120 makes 366 steps above the lowest mark: 91 fives take 364 of them; with fours alone there are 360, so that six must be fives.
  expect(bestWithSameMean(spring)).toEqual({ fewest: 6, most: 91 });
  expect(bestWithSameMean([0, 0, 0, 0, 7])).toEqual({ fewest: 7, most: 7 });
});

test('what the mean leaves open always holds what was counted', () => {
  const counts = fc.array(fc.nat(200), { minLength: 5, maxLength: 5 }).filter((answers) => sum(answers) > 0);
  fc.assert(
    fc.property(counts, (answers) => {
      const { fewest, most } = bestWithSameMean(answers);
      expect(fewest).toBeLessThanOrEqual(answers.at(-1)!);
      expect(most).toBeGreaterThanOrEqual(answers.at(-1)!);
    }),
  );
});

test('66 promoters, 26 passives and 18 detractors make a Net Promoter Score of 44, as the page reckons', () => {
  const answers = [1, 0, 2, 2, 3, 4, 6, 11, 15, 30, 36];
  expect(campsOf(answers)).toEqual({ promoters: 66, passives: 26, detractors: 18 });
  expect(scoreOf(answers, 'recommendation')).toBeCloseTo(43.636, 3);
  expect(scoreOf([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 'recommendation')).toBeUndefined();
});
