import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, isHalfway, outcomeOf } from '../../../src/worksheets/interview/compare.ts';
import {
  counts,
  isEvidence,
  openTraits,
  type Interview,
  type Mark,
} from '../../../src/worksheets/interview/interview.ts';

const traits = ['warmth', 'empathy', 'teamwork', 'conscientiousness', 'optimism'];
const limits = { pass: 4, gap: 2 };
const said = 'She rang the shop on Sunday.';

function marks(...scores: (number | undefined)[]): Record<string, Mark> {
  return Object.fromEntries(
    traits.map((trait, index) => {
      const score = scores[index];
      return [trait, score === undefined ? { evidence: said } : { score, evidence: said }];
    }),
  );
}

function interview(
  first: Record<string, Mark>,
  second: Record<string, Mark>,
  parts: Partial<Interview> = {},
): Interview {
  const doneAt = '2027-03-01T10:00:00Z';
  return {
    post: { id: 'post', name: 'Service adviser' },
    questions: traits.map((trait) => ({ id: `${trait}-one`, trait, text: 'When?' })),
    candidate: 'C1',
    sides: [
      { interviewer: 'A', marks: first, doneAt },
      { interviewer: 'B', marks: second, doneAt },
    ],
    agreed: {},
    decision: { what: '', why: '', by: '' },
    deleteOn: '2027-03-31',
    ...parts,
  };
}

const agreed = (...scores: number[]) =>
  Object.fromEntries(traits.map((trait, index) => [trait, { score: scores[index]!, settled: '' }]));

describe('a mark', () => {
  test('counts with written evidence only', () => {
    expect(counts({ score: 5, evidence: '' })).toBe(false);
    expect(counts({ score: 5, evidence: 'very good' })).toBe(false);
    expect(counts({ evidence: said })).toBe(false);
    expect(counts({ score: 5, evidence: said })).toBe(true);
  });

  test('needs words, not signs', () => {
    expect(isEvidence('5 5 5 !!! ...')).toBe(false);
    expect(isEvidence('Ridă-te, omule bun')).toBe(true);
  });

  test('without evidence leaves its trait open', () => {
    const sheet = interview({ ...marks(4, 4, 4, 4, 4), empathy: { score: 4, evidence: '-' } }, marks(4, 4, 4, 4, 4));
    expect(openTraits(sheet, sheet.sides[0])).toEqual(['empathy']);
    expect(outcomeOf(sheet, limits)).toEqual({ reached: undefined, open: ['empathy'] });
  });
});

describe('two sheets', () => {
  test('are not compared before both are finished', () => {
    const one = interview(marks(5, 5, 5, 5, 5), marks(1, 1, 1, 1, 1));
    const [first, second] = one.sides;
    expect(compare({ ...one, sides: [first, { ...second, doneAt: '' }] }, limits)).toEqual([]);
    expect(compare({ ...one, sides: [{ ...first, doneAt: '' }, second] }, limits)).toEqual([]);
  });

  test('show first what lies the gap apart or more, the widest at the top, then what lacks a mark', () => {
    const sheet = interview(marks(4, 5, 2, 3, 1), marks(4, 3, 3, undefined, 5));
    expect(compare(sheet, limits).map(({ trait, standing, apart }) => `${standing} ${trait} ${apart}`))
      .toMatchInlineSnapshot(`
      [
        "talk optimism 4",
        "talk empathy 2",
        "missing conscientiousness undefined",
        "close teamwork 1",
        "close warmth 0",
      ]
    `);
  });

  test('are judged by the gap that the procedure names', () => {
    const sheet = interview(marks(4, 5, 2, 3, 1), marks(4, 3, 3, 3, 5));
    const talks = (gap: number) =>
      compare(sheet, { ...limits, gap })
        .filter(({ standing }) => standing === 'talk')
        .map(({ trait }) => trait);
    expect([talks(1), talks(2), talks(3)]).toEqual([
      ['optimism', 'empathy', 'teamwork'],
      ['optimism', 'empathy'],
      ['optimism'],
    ]);
  });

  test('agree at once where both gave the same mark, and nowhere else', () => {
    const sheet = interview(marks(4, 5, 2, 3, 1), marks(4, 3, 3, 3, 5));
    const scoreOf = (name: string) => compare(sheet, limits).find(({ trait }) => trait === name)?.agreed.score;
    expect([scoreOf('warmth'), scoreOf('conscientiousness'), scoreOf('empathy')]).toEqual([4, 3, undefined]);
  });

  test('tell a settlement halfway from a mark that one of them gave', () => {
    const settle = (score: number) =>
      compare(
        interview(marks(1, 3, 3, 3, 3), marks(5, 3, 3, 3, 3), { agreed: { warmth: { score, settled: '' } } }),
        limits,
      );
    expect([1, 3, 5].map((score) => isHalfway(settle(score)[0]!))).toEqual([false, true, false]);
  });
});

describe('the outcome', () => {
  // (4 + 4 + 3 + 4 + 5) ÷ 5 = 4.
  test('reaches an offer with a mean of the pass score and conscientiousness at it', () => {
    const sheet = interview(marks(4, 4, 3, 4, 5), marks(4, 4, 3, 4, 5));
    expect(outcomeOf(sheet, limits)).toMatchObject({ reached: true, mean: 4, deciding: 4 });
  });

  test('fails on conscientiousness alone, however warm the rest', () => {
    const sheet = interview(marks(5, 5, 5, 3, 5), marks(5, 5, 5, 3, 5));
    expect(outcomeOf(sheet, limits)).toMatchObject({
      reached: false,
      mean: 4.6,
      meanReached: true,
      decidingReached: false,
    });
  });

  test('fails on the mean with a conscientiousness of five', () => {
    const sheet = interview(marks(4, 4, 3, 5, 3), marks(4, 4, 3, 5, 3));
    expect(outcomeOf(sheet, limits)).toMatchObject({
      reached: false,
      mean: 3.8,
      meanReached: false,
      decidingReached: true,
    });
  });

  test('is taken from the agreed marks, not from either sheet', () => {
    const sheet = interview(marks(1, 1, 1, 1, 1), marks(5, 5, 5, 5, 5), { agreed: agreed(5, 4, 4, 4, 4) });
    expect(outcomeOf(sheet, limits)).toMatchObject({ reached: true, mean: 4.2 });
  });

  test('never is an offer while a mark is missing or conscientiousness is below the pass score', () => {
    const score = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
    const five = fc.tuple(score, score, score, score, score);
    fc.assert(
      fc.property(five, five, (one, other) => {
        const outcome = outcomeOf(interview(marks(...one), marks(...other)), limits);
        if (!outcome.reached) return;
        expect([...one, ...other]).not.toContain(undefined);
        expect(outcome.deciding).toBeGreaterThanOrEqual(limits.pass);
        expect(outcome.mean).toBeGreaterThanOrEqual(limits.pass);
      }),
    );
  });
});
