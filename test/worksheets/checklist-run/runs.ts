import fc from 'fast-check';
import { stateOf } from '../../../src/worksheets/checklist-run/state-of.ts';
import {
  groupsOf,
  type Begun,
  type Deed,
  type Edition,
  type NewDeed,
  type RunState,
} from '../../../src/worksheets/checklist-run/run.ts';

/** A checklist from its groups, each a heading and items. */
export function edition(groups: Record<string, readonly string[]>, change: Partial<Edition> = {}): Edition {
  const parts = Object.entries(groups).flatMap(([heading, items]) => items.map((text) => ({ heading, text })));
  return { hash: 'a1', lang: 'en', title: 'Pack', use: 'read-do', second: false, groups: groupsOf(parts), ...change };
}

/** The check of a packer and a checker, and what follows it. */
export const packing = edition(
  { Packer: ['Clear the bench', 'Match the numbers'], Checker: ['Read the numbers aloud'], Send: ['Seal it'] },
  { second: true, secondGroup: 2 },
);

/** How a run stands after deeds, a minute apart from 11:00 on. */
export function run(of: Edition, deeds: readonly NewDeed[], begun: Partial<Begun> = {}): RunState {
  return stateOf(
    { at: '2026-11-21T10:59:00.000Z', label: 'Order 4711', edition: of, ...begun },
    deeds.map((deed, minute) => ({
      ...deed,
      at: `2026-11-21T11:${String(minute).padStart(2, '0')}:00.000Z`,
    })) as Deed[],
  );
}

/** Says that items are done. */
export function done(...items: string[]): NewDeed[] {
  return items.map((item) => ({ did: 'done', item }));
}

const words = fc.constantFrom(
  'Clear the bench',
  'Match the numbers',
  'Seal it',
  'Sign',
  'Sign  it',
  'Weigh it',
  'weigh it',
);
const names = fc.constantFrom('Ana', 'ANA ', 'Ăna', 'Bob', 'bob', '-');
const signer = fc.constantFrom('first' as const, 'second' as const);

/** Any edition of a checklist: few words, so that texts come back, are repeated and change places. */
export const anyEdition = fc
  .record({
    groups: fc.array(fc.record({ title: fc.constantFrom('A', 'B', 'C'), items: fc.array(words, { maxLength: 4 }) }), {
      maxLength: 4,
    }),
    second: fc.boolean(),
    secondGroup: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    hash: fc.constantFrom('a1', 'b2', 'c3'),
  })
  .map(({ groups, ...rest }): Edition => {
    const parts = groups.flatMap(({ title, items }) => items.map((text) => ({ heading: title, text })));
    return { lang: 'en', title: 'Pack', use: 'read-do', groups: groupsOf(parts), ...rest };
  });

/** Any deed, most of them impossible at the moment they come. */
export const anyDeed = fc
  .oneof(
    fc.record({ did: fc.constantFrom('done' as const, 'open' as const), item: words }),
    fc.record({ did: fc.constant('done' as const), item: words.map((text) => `${text}\n2`) }),
    fc.record({ did: fc.constant('cannot' as const), item: words, why: fc.constant('no light') }),
    fc.record({ did: fc.constant('note' as const), item: words, text: fc.constantFrom('', 'twice') }),
    fc.record({ did: fc.constant('name' as const), as: signer, name: names }),
    fc.record({ did: fc.constantFrom('sign' as const, 'unsign' as const), as: signer }),
    fc.record({ did: fc.constant('refuse' as const), why: fc.constant('no') }),
    fc.record({ did: fc.constant('move' as const), edition: anyEdition }),
    fc.record({ did: fc.constant('moveBack' as const) }),
  )
  .map((deed) => deed as NewDeed);
