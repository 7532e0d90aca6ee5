import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenHits, facets, facetsOf, sorted, type Chosen } from '../../../src/workbench/search/facets.ts';
import type { Hit } from '../../../src/workbench/search/hit.ts';

function hit(facts: Partial<Hit> = {}): Hit {
  return {
    ...{
      id: 'a',
      title: 'A',
      href: '/procedures/a/',
      lang: 'en',
      kind: 'procedures',
      kindName: 'Procedure',
      icon: 'book',
    },
    ...{
      section: 'procedures/returns',
      state: 'current',
      levels: ['frontline'],
      channels: ['phone'],
      owner: 'returns-lead',
    },
    ...{ changed: '2026-01-01', by: 'title', score: 1 },
    text: () => Promise.resolve({ excerpt: '', sections: [], met: [] }),
    ...facts,
  };
}

const hits = [
  hit({ id: 'refund', changed: '2026-03-01' }),
  hit({
    id: 'late',
    section: 'procedures/delivery',
    channels: ['phone', 'chat'],
    state: 'overdue',
    owner: 'delivery-lead',
  }),
  hit({ id: 'phrase', kind: 'phrases', section: 'phrases', channels: [], levels: ['frontline', 'manager'], owner: '' }),
];
const ids = (found: readonly Hit[]) => found.map(({ id }) => id);

describe('narrowing results', () => {
  test('of one facet any chosen value will do, and every facet must hold', () => {
    expect(ids(chosenHits(hits, { kind: ['procedures', 'phrases'] }))).toEqual(['refund', 'late', 'phrase']);
    expect(ids(chosenHits(hits, { kind: ['procedures'], state: ['overdue'] }))).toEqual(['late']);
  });

  test('a page lies in all folders above it, and one that names no channel is for every channel', () => {
    expect(ids(chosenHits(hits, { section: ['procedures'] }))).toEqual(['refund', 'late']);
    expect(ids(chosenHits(hits, { channel: ['chat'] }))).toEqual(['late', 'phrase']);
  });

  test('the count of a value says how many results it would leave', () => {
    const counted = facetsOf(hits, { kind: ['procedures'] });
    expect(Object.fromEntries(facets.map((facet) => [facet, Object.fromEntries(counted[facet])])))
      .toMatchInlineSnapshot(`
      {
        "channel": {
          "chat": 1,
          "phone": 2,
        },
        "kind": {
          "phrases": 1,
          "procedures": 2,
        },
        "lang": {
          "en": 2,
        },
        "level": {
          "frontline": 2,
        },
        "owner": {
          "delivery-lead": 1,
          "returns-lead": 1,
        },
        "section": {
          "procedures": 2,
          "procedures/delivery": 1,
          "procedures/returns": 1,
        },
        "state": {
          "current": 1,
          "overdue": 1,
        },
      }
    `);
  });

  test('every count is true: choosing the value leaves so many', () => {
    const value = <T>(...values: T[]) => fc.constantFrom(...values);
    const anyHit = fc
      .record({
        kind: value('procedures', 'phrases'),
        section: value('procedures', 'procedures/returns', 'phrases'),
        state: value('current', 'overdue', 'draft'),
        owner: value('a', 'b', ''),
        lang: value('en', 'it'),
        levels: fc.subarray(['frontline', 'manager']),
        channels: fc.subarray(['phone', 'chat']),
      })
      .map((facts) => hit(facts as Partial<Hit>));
    const chosen: fc.Arbitrary<Chosen> = fc.record(
      { kind: fc.subarray(['procedures', 'phrases']), channel: fc.subarray(['phone', 'chat']) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(anyHit), chosen, (list, already) => {
        for (const facet of facets)
          for (const [name, count] of facetsOf(list, already)[facet])
            expect(chosenHits(list, { ...already, [facet]: [name] })).toHaveLength(count);
      }),
    );
  });
});

test('the newest come first if asked for, and what has no day last', () => {
  const list = [hit({ id: 'never', changed: '' }), ...hits];
  expect(ids(sorted(list, 'newest'))).toEqual(['refund', 'late', 'phrase', 'never']);
  expect(ids(sorted(list, 'best'))).toEqual(['never', 'refund', 'late', 'phrase']);
});
