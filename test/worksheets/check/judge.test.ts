import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeChoice, judgeOrder } from '../../../src/worksheets/check/judge.ts';

describe('answers to choose from', () => {
  test('are right when exactly the right ones are chosen', () => {
    expect(judgeChoice([true, false, true], [true, false, true])).toEqual({
      isRight: true,
      marks: [true, undefined, true],
      isIncomplete: false,
    });
  });

  test('are told apart: something wrong was chosen, or only something is missing', () => {
    expect(judgeChoice([true, false, true], [true, false, false])).toMatchObject({
      isRight: false,
      isIncomplete: true,
    });
    expect(judgeChoice([true, false, true], [true, true, true])).toMatchObject({ isRight: false, isIncomplete: false });
    expect(judgeChoice([true, false], [false, false])).toMatchObject({ isRight: false, isIncomplete: false });
  });

  test('say nothing of what was not chosen, so that there is something left to find', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean())), (pairs) => {
        const [right, chosen] = [pairs.map(([each]) => each), pairs.map(([, each]) => each)];
        const { marks, isRight } = judgeChoice(right, chosen);
        expect(marks.map((mark) => mark !== undefined)).toEqual(chosen);
        expect(isRight).toBe(pairs.every(([one, other]) => one === other));
      }),
    );
  });
});

describe('an order', () => {
  test('is right in one way only, and says which stand in their place', () => {
    expect(judgeOrder([0, 1, 2])).toMatchObject({ isRight: true, marks: [true, true, true] });
    expect(judgeOrder([0, 2, 1])).toMatchObject({ isRight: false, marks: [true, false, false] });
  });
});
