import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/base/day.ts';
import { whoAnswersWhen } from '../../src/model/answering.ts';
import { whoAnswers, type Officer } from '../../src/model/office.ts';

const start = '2026-01-01';
const ids = ['a', 'b', 'c', 'd'];

const day = fc.option(
  fc.integer({ min: 0, max: 60 }).map((days) => addDays(start, days)),
  { nil: undefined },
);
const officers = fc
  .tuple(
    ...ids.map((id) =>
      fc.record({
        id: fc.constant(id),
        deputy: fc.option(fc.constantFrom(...ids), { nil: undefined }),
        from: day,
        until: day,
      }),
    ),
  )
  .map((list): ReadonlyMap<string, Officer> => new Map(list.map((officer) => [officer.id, officer])));

test('says for every day who answers on it, and every day lies in one stretch', () => {
  fc.assert(
    fc.property(officers, fc.constantFrom(...ids), (owners, id) => {
      const stretches = whoAnswersWhen(id, owners);
      for (let index = -3; index < 70; index += 1) {
        const today = addDays(start, index);
        const here = stretches.filter(({ from = '', until = '~' }) => from <= today && today <= until);
        expect(here.map(({ by }) => by)).toEqual([whoAnswers(id, owners, today)]);
      }
    }),
  );
});

test('stretches follow one another, and neighbours differ', () => {
  const owners = new Map<string, Officer>([
    ['a', { id: 'a', deputy: 'b', until: '2026-03-31' }],
    ['b', { id: 'b', deputy: 'c', from: '2026-04-02' }],
    ['c', { id: 'c', from: '2026-01-01', until: '2026-02-01' }],
  ]);
  expect(whoAnswersWhen('a', owners).map(({ from, until, by }) => [from, until, by?.id])).toEqual([
    [undefined, '2026-03-31', 'a'],
    ['2026-04-01', '2026-04-01', undefined],
    ['2026-04-02', undefined, 'b'],
  ]);
});

test('an owner who is in office for ever has one stretch', () => {
  const owners = new Map<string, Officer>([['a', { id: 'a', deputy: 'a' }]]);
  expect(whoAnswersWhen('a', owners)).toEqual([{ by: owners.get('a') }]);
});
