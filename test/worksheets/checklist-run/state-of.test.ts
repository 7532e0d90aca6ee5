import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../../src/worksheets/checklist-run/run.ts';
import { isSameName } from '../../../src/worksheets/checklist-run/same-name.ts';
import { isDecided, keysIn, stageAt, stagesOf } from '../../../src/worksheets/checklist-run/stages.ts';
import { after, stateOf, takenName } from '../../../src/worksheets/checklist-run/state-of.ts';
import { anyDeed, anyEdition, done, edition, packing, run } from './runs.ts';

const desk = edition({ Promises: ['Read the note', 'Name a colleague'], Systems: ['Ring the number'] });
const packed = done('Clear the bench', 'Match the numbers');
const handedOver = [...packed, { did: 'sign', as: 'first' } as const];
const checked = [
  ...handedOver,
  { did: 'name', as: 'second', name: 'Bob' } as const,
  ...done('Read the numbers aloud'),
  { did: 'sign', as: 'second' } as const,
];

describe('a run', () => {
  test('is finished when something was said of every item, and keeps when that was', () => {
    const state = run(desk, [
      ...done('Read the note'),
      { did: 'cannot', item: 'Name a colleague', why: 'Nobody is in yet' },
      ...done('Ring the number'),
    ]);
    expect(state).toMatchObject({ finished: '2026-11-21T11:02:00.000Z' });
    expect(state.marks.get('Name a colleague')).toMatchObject({ is: 'cannot', why: 'Nobody is in yet' });
  });

  test('is open again once a tick is taken back', () => {
    const all = done('Read the note', 'Name a colleague', 'Ring the number');
    expect(run(desk, [...all, { did: 'open', item: 'Read the note' }]).finished).toBeUndefined();
  });

  test('keeps a note beside an item until the note is emptied', () => {
    const noted = { did: 'note', item: 'Read the note', text: 'Two pages' } as const;
    expect([...run(desk, [noted]).notes]).toEqual([['Read the note', 'Two pages']]);
    expect([...run(desk, [noted, { ...noted, text: '' }]).notes]).toEqual([]);
  });

  test('ignores items that its edition does not have', () => {
    expect(run(desk, done('Something else')).marks.size).toBe(0);
  });
});

describe('the second person', () => {
  test('cannot tick, be named or sign before the first has signed', () => {
    const early = run(
      packing,
      [...packed, { did: 'name', as: 'second', name: 'Bob' }, ...done('Read the numbers aloud')],
      {
        first: 'Ana',
      },
    );
    expect([early.names.second, early.marks.has('Read the numbers aloud')]).toEqual([undefined, false]);
    expect(run(packing, [...packed, { did: 'sign', as: 'second' }], { first: 'Ana' }).signed).toEqual({});
  });

  test.each(['Ana', 'ANA', ' ána ', 'A n a'])('cannot be %j when the first is Ana', (name) => {
    expect(
      run(packing, [...handedOver, { did: 'name', as: 'second', name }], { first: 'Ana' }).names.second,
    ).toBeUndefined();
  });

  test('ticks the group of their own, and only then what follows is open', () => {
    const state = run(packing, [...checked, ...done('Seal it')], { first: 'Ana' });
    expect(state.marks.get('Read the numbers aloud')?.by).toBe('Bob');
    expect(state.marks.get('Seal it')?.by).toBe('Ana');
    expect(state.finished).toBe(state.marks.get('Seal it')?.at);
    expect(run(packing, [...handedOver, ...done('Seal it')], { first: 'Ana' }).marks.has('Seal it')).toBe(false);
  });

  test('begins again when the first takes the signature back to correct something', () => {
    const state = run(
      packing,
      [
        ...handedOver,
        { did: 'name', as: 'second', name: 'Bob' },
        ...done('Read the numbers aloud'),
        { did: 'unsign', as: 'first' },
      ],
      { first: 'Ana' },
    );
    expect([state.names, state.signed, [...state.marks.keys()]]).toEqual([
      { first: 'Ana' },
      {},
      ['Clear the bench', 'Match the numbers'],
    ]);
  });

  test('may say no: the first has to sign again, and the reason stays in the record', () => {
    const state = run(
      packing,
      [...handedOver, { did: 'name', as: 'second', name: 'Bob' }, { did: 'refuse', why: 'The slip says two' }],
      { first: 'Ana' },
    );
    expect(state.signed).toEqual({});
    expect(state.refusals).toMatchObject([{ name: 'Bob', why: 'The slip says two' }]);
  });

  test('looks at all of it and signs at the end where no group is theirs', () => {
    const letter = edition({ Facts: ['Dates match'] }, { second: true });
    const signed = [...done('Dates match'), { did: 'sign', as: 'first' } as const];
    expect(run(letter, signed, { first: 'Ana' }).finished).toBeUndefined();
    const state = run(letter, [...signed, { did: 'name', as: 'second', name: 'Bob' }, { did: 'sign', as: 'second' }], {
      first: 'Ana',
    });
    expect(state).toMatchObject({
      finished: state.signed.second!.at,
      signed: { first: { name: 'Ana' }, second: { name: 'Bob' } },
    });
  });

  test('is nobody who ticked for the first one, whatever name that was signed under', () => {
    const state = run(
      packing,
      [
        ...done('Clear the bench', 'Match the numbers'),
        { did: 'name', as: 'first', name: 'Cleo' },
        { did: 'sign', as: 'first' },
        { did: 'name', as: 'second', name: 'Ana' },
      ],
      { first: 'Ana' },
    );
    expect(state.names).toEqual({ first: 'Cleo' });
    expect(takenName(state, 'second', 'ana')).toBe('Ana');
    expect(takenName(state, 'second', 'Bob')).toBeUndefined();
  });

  test('whatever is done in whatever order, never signs before the first and is never the first', () => {
    fc.assert(
      fc.property(anyEdition, fc.array(anyDeed, { maxLength: 40 }), (begun, deeds) => {
        const { signed, names, marks, edition: now } = run(begun, deeds, { first: 'Ana' });
        const stages = stagesOf(now);
        if (signed.second) {
          expect(signed.first && isSameName(signed.first.name, signed.second.name)).toBe(false);
          const ticked = keysIn(stages[0]!).map((key) => marks.get(key)?.by ?? '');
          expect(ticked.filter((name) => isSameName(name, signed.second!.name))).toEqual([]);
          expect(stages.slice(0, 2).every((stage) => isDecided(stage, { marks }))).toBe(true);
        }
        if (names.second !== undefined) expect(isSameName(names.first ?? '', names.second)).toBe(false);
        const reached = stageAt({ edition: now, marks, signed });
        expect(
          stages
            .slice(reached + 1)
            .flatMap(keysIn)
            .filter((key) => marks.has(key)),
        ).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a run whose checklist has changed', () => {
  test('keeps the ticks of unchanged items, wherever they stand, and no others', () => {
    const next = edition({ Systems: ['Ring the number', 'Read the note aloud'], Promises: ['Name a colleague'] });
    const state = run(desk, [
      ...done('Read the note', 'Name a colleague', 'Ring the number'),
      { did: 'move', edition: next },
    ]);
    expect([...state.marks.keys()].sort()).toEqual(['Name a colleague', 'Ring the number']);
    expect(state.finished).toBeUndefined();
  });

  test('goes back to where it was, as long as nothing was done since', () => {
    const next = edition({ Promises: ['Read the note aloud', 'Name a colleague'], Systems: ['Ring the number'] });
    const ticked = done('Read the note', 'Name a colleague');
    const moved = [...ticked, { did: 'move', edition: next }] as const;
    expect([...run(desk, moved).marks.keys()]).toEqual(['Name a colleague']);
    expect(run(desk, [...moved, { did: 'moveBack' }])).toMatchObject({
      edition: desk,
      marks: run(desk, ticked).marks,
    });
    const undone = [...done('Read the note aloud'), { did: 'open', item: 'Read the note aloud' }] as const;
    expect(run(desk, [...moved, ...undone, { did: 'moveBack' }]).edition).toBe(desk);
    expect(run(desk, [...moved, ...done('Read the note aloud'), { did: 'moveBack' }]).edition).toBe(next);
    expect(run(desk, [{ did: 'moveBack' }]).edition).toBe(desk);
  });

  test('asks again for items that shared one text when there is another number of them', () => {
    const twice = edition({ One: ['Sign', 'Seal'], Two: ['Sign'] });
    const ticked = [...done('Sign'), { did: 'move', edition: edition({ One: ['Seal'], Two: ['Sign'] }) } as const];
    expect(run(twice, ticked).marks.size).toBe(0);
  });

  test('loses the signatures that stood under something else, and what was built on them', () => {
    const next = {
      ...packing,
      groups: edition({ Packer: ['Clear the bench'], Checker: ['Read the numbers aloud'], Send: ['Seal it'] }).groups,
    };
    const state = run(packing, [...checked, { did: 'move', edition: next }], { first: 'Ana' });
    expect([state.signed, [...state.marks.keys()]]).toEqual([{}, ['Clear the bench']]);
  });

  test('keeps signatures where only what comes after them is new', () => {
    const next = { ...packing, groups: [...packing.groups.slice(0, 2), ...edition({ Send: ['Seal it well'] }).groups] };
    const state = run(packing, [...checked, ...done('Seal it'), { did: 'move', edition: next }], { first: 'Ana' });
    expect(state).toMatchObject({ signed: { first: { name: 'Ana' }, second: { name: 'Bob' } } });
    expect(state.marks.has('Seal it')).toBe(false);
  });

  test('never shows a tick on an item that nobody ticked with these very words, over any edits', () => {
    fc.assert(
      fc.property(anyEdition, fc.array(anyDeed, { maxLength: 40 }), (begun, deeds) => {
        const said = new Set<string>();
        let state = stateOf({ at: '2026-11-21T11:00:00Z', label: '', edition: begun, first: 'Ana' }, []);
        for (const deed of deeds) {
          const before = new Map(itemsOf(state.edition).map(({ key, text }) => [key, text]));
          if ((deed.did === 'done' || deed.did === 'cannot') && before.has(deed.item)) said.add(before.get(deed.item)!);
          state = after(state, { ...deed, at: '2026-11-21T11:01:00Z' } as never);
          const texts = new Map(itemsOf(state.edition).map(({ key, text }) => [key, text]));
          for (const key of state.marks.keys()) expect(said).toContain(texts.get(key));
        }
      }),
      { numRuns: 400 },
    );
  });

  test('never has more ticks on one text than were given to it', () => {
    fc.assert(
      fc.property(anyEdition, anyEdition, (before, next) => {
        const all = itemsOf(before)
          .slice(0, 3)
          .map(({ key }) => key);
        const state = run({ ...before, second: false }, [
          ...done(...all),
          { did: 'move', edition: { ...next, second: false } },
        ]);
        const count = (text: string, keys: Iterable<string>) =>
          [...keys].filter((key) => key.split('\n')[0] === text).length;
        for (const { text } of itemsOf(next))
          expect(count(text, state.marks.keys())).toBeLessThanOrEqual(count(text, all));
      }),
    );
  });
});
