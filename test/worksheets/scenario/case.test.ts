import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  backTo,
  betterAt,
  choose,
  follow,
  resultOf,
  wayFrom,
  type Case,
  type CaseMoment,
  type Verdict,
} from '../../../src/worksheets/scenario/case.ts';

/** A moment by its choices: `good>thanks` leads on to `thanks`. */
function moment(id: string, ...ways: string[]): [string, CaseMoment] {
  const choices = ways.map((way) => {
    const [verdict, to] = way.split('>') as [Verdict, string];
    return { id: way, label: way, verdict, feedback: `${way}.`, to };
  });
  return [id, { id, says: id, choices }];
}

const lamp: Case = {
  start: 'hello',
  moments: new Map([
    moment('hello', 'fair>small-talk', 'good>question', 'poor>silence'),
    moment('small-talk', 'good>question', 'poor>silence'),
    moment('question', 'good>bought', 'fair>silence', 'poor>silence'),
    moment('bought'),
    moment('silence'),
  ]),
};

/** Where some choices lead, and what comes of them. */
function play(...picks: string[]) {
  const { steps, at } = follow(lamp, { ...wayFrom('hello'), picks });
  return { at: at.id, result: at.choices.length === 0 ? resultOf(lamp, steps) : undefined, steps };
}

test.each([
  [['good>question', 'good>bought'], 'bought', 'clean'],
  [['fair>small-talk', 'good>question', 'good>bought'], 'bought', 'passed'],
  [['good>question', 'fair>silence'], 'silence', 'nearly'],
  [['poor>silence'], 'silence', 'failed'],
  [['good>question', 'poor>silence'], 'silence', 'failed'],
])('the way %j ends at "%s": %s', (picks, at, result) => {
  expect(play(...picks)).toMatchObject({ at, result });
});

test('an end that is good after a poor choice is saved, not passed', () => {
  const again: Case = {
    start: 'a',
    moments: new Map([moment('a', 'poor>b', 'good>c'), moment('b', 'good>c'), moment('c')]),
  };
  const { steps } = follow(again, { ...wayFrom('a'), picks: ['poor>b', 'good>c'] });
  expect(resultOf(again, steps)).toBe('saved');
});

test('a way that began in the middle counts for nothing, and neither does an end that was jumped to', () => {
  const { steps } = follow(lamp, { ...wayFrom('question'), picks: ['good>bought'] });
  expect([resultOf(lamp, steps), resultOf(lamp, [])]).toEqual(['middle', 'middle']);
});

test('names the best choice where another was made, and none where it was as good as any', () => {
  const [first, second] = play('fair>small-talk', 'good>question').steps;
  expect([betterAt(first!)?.id, betterAt(second!)]).toEqual(['good>question', undefined]);
});

test('a choice that the case no longer has ends the way that was kept', () => {
  const { steps, at } = follow(lamp, {
    from: 'gone',
    picks: ['good>question', 'good>gone', 'good>bought'],
    isReading: false,
  });
  expect([at.id, steps.length]).toEqual(['question', 1]);
});

test('however somebody chooses and goes back, the way is one that the case has, and back takes away what choosing added', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 3 }), { maxLength: 30 }), (moves) => {
      let way = wayFrom(lamp.start);
      for (const move of moves) {
        const { at, steps } = follow(lamp, way);
        expect(steps.map(({ choice }) => choice.id)).toEqual(way.picks);
        const pick = at.choices[move];
        const next = pick ? choose(way, pick.id) : backTo(way, Math.max(0, way.picks.length - 1));
        if (pick) expect(backTo(next, way.picks.length).picks).toEqual(way.picks);
        way = next;
      }
      const { steps, at } = follow(lamp, way);
      expect(steps.at(-1)?.choice.to ?? lamp.start).toBe(at.id);
    }),
  );
});
