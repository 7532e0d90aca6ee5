import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DataOf } from '../../src/model/page.ts';
import { readPlaybookSync } from '../../src/playbook/read-playbook.ts';
import { allMoments, scenarioTree, type Moment } from '../../src/workspace/scenario-tree.ts';

type Nodes = DataOf<'scenario'>['nodes'];

/** Nodes by where their choices lead: `a: ['b', 'c']`. */
function tree(ways: Readonly<Record<string, readonly string[]>>, start = 'a'): Moment[] {
  const nodes = Object.entries(ways).map(([id, leads]) => ({
    ...{ id, says: `${id}!`, read: [] },
    choices: leads.map((to, index) => ({
      ...{ id: `${id}-${index}`, label: to, to, feedback: 'Yes.' },
      verdict: 'good' as const,
    })),
  })) satisfies Nodes;
  return scenarioTree({ start, nodes } as unknown as DataOf<'scenario'>);
}

/** Each moment with its number, and within it those that stand there. */
function sketch(moments: readonly Moment[]): unknown[] {
  return moments.map(({ id, number, choices }) => [
    `${number} ${id}`,
    ...sketch(choices.flatMap(({ next }) => next ?? [])),
  ]);
}

test('a moment that one choice leads to stands within it; where ways meet it stands by itself', () => {
  expect(sketch(tree({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toEqual([['1 a', ['2 b'], ['3 c']], ['4 d']]);
});

test('every choice says the number of the moment that it leads to', () => {
  const moments = allMoments(tree({ a: ['b', 'c'], b: ['a', 'd'], c: ['d'], d: [] }));
  const numbers = new Map(moments.map(({ id, number }) => [id, number]));
  for (const { choices } of moments) for (const { to, number } of choices) expect(number).toBe(numbers.get(to));
});

test('whatever leads where, each moment is there once, and numbers count on from the start', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const ways = fc.record(
    Object.fromEntries(names.map((name) => [name, fc.array(fc.constantFrom(...names), { maxLength: 3 })])),
  );
  fc.assert(
    fc.property(ways, (leads) => {
      const moments = allMoments(tree(leads as Record<string, string[]>));
      expect(moments.map(({ id }) => id).sort()).toEqual(names);
      expect(moments.map(({ number }) => number)).toEqual(moments.map((_, index) => index + 1));
      expect(moments[0]!.id).toBe('a');
    }),
  );
});

test('in no case of the starter playbook does the good choice stand first everywhere', () => {
  const scenarios = readPlaybookSync('content').pages.flatMap(({ kind, data }) =>
    kind === 'scenario' ? [data as DataOf<'scenario'>] : [],
  );
  for (const data of scenarios) {
    const firsts = allMoments(scenarioTree(data)).flatMap(({ choices: [first] }) => first?.verdict ?? []);
    expect(new Set(firsts).size).toBeGreaterThan(1);
  }
});
