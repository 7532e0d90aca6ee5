import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { nearest } from '../../src/base/spelling.ts';
import { readPlaybookSync } from '../../src/playbook/read-playbook.ts';

let names: string[] = [];
beforeAll(() => {
  const { owners, pages } = readPlaybookSync('content');
  names = [...owners, ...pages].map(({ id }) => id);
});

const letters = 'abcdefghijklmnopqrstuvwxyz-';

/** One slip of a typing hand: a letter left out, doubled, hit beside, put in, or two in the wrong order. */
function slip(word: string, at: number, kind: number, letter: string): string {
  const index = at % word.length;
  const [before, after] = [word.slice(0, index), word.slice(index + 1)];
  if (kind === 0) return before + after;
  if (kind === 1) return before + letter + after;
  if (kind === 2) return before + word[index] + letter + after;
  return index + 1 < word.length ? before + word[index + 1] + word[index] + word.slice(index + 2) : before + after;
}

const slips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 3 }), fc.constantFrom(...letters)), {
  minLength: 1,
  maxLength: 2,
});

test('a word of one or two letters is too short for a slip', () => {
  expect([nearest('ix', ['it', 'ro']), nearest('IT', ['it', 'ro']), nearest('a', ['b'])]).toEqual([
    undefined,
    'it',
    undefined,
  ]);
});

describe('for every owner and page of the starter playbook', () => {
  test('the right name comes first for 95 of 100 names with one or two slips', () => {
    const inputs = fc.sample(fc.tuple(fc.nat(), slips), { seed: 20261121, numRuns: 700 }).map(([at, typed]) => {
      const name = names[at % names.length]!;
      return {
        name,
        typed,
        typo: typed.reduce((word, [index, kind, letter]) => slip(word, index, kind, letter), name),
      };
    });
    // Two slips in five letters are farther away than a third of the word; for these no name is given.
    const typos = inputs
      .filter(({ typed, typo }) => typed.length <= typo.length / 3 && !names.includes(typo))
      .slice(0, 500);
    expect(typos).toHaveLength(500);
    const wrong = typos.filter(({ name, typo }) => nearest(typo, names) !== name);
    expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(25);
  });

  test('no name is given for a word that is farther from each than a third of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 24 }), (word) => {
        const near = nearest(word, names);
        if (near === undefined) return;
        expect(steps(word, near)).toBeLessThanOrEqual(word.length / 3);
      }),
      { seed: 20261121, numRuns: 3000 },
    );
  });

  test('no other name is nearer than the one that is given', () => {
    fc.assert(
      fc.property(fc.nat(), slips, (at, typed) => {
        const typo = typed.reduce(
          (word, [index, kind, letter]) => slip(word, index, kind, letter),
          names[at % names.length]!,
        );
        const near = nearest(typo, names);
        if (near !== undefined) expect(steps(typo, near)).toBe(Math.min(...names.map((name) => steps(typo, name))));
      }),
      { seed: 20261121, numRuns: 150 },
    );
  });
});

/** The steps from one word to another, a swap of neighbours being one: written out plainly, to check the library by. */
function steps(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
