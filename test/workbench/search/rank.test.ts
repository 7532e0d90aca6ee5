import { describe, expect, test } from 'vitest';
import { answers, rank, type Hit } from '../../../src/workbench/search/rank.ts';

function hit(facts: Partial<Hit> = {}): Hit {
  return {
    score: 10,
    kind: 'stories',
    title: 'Two days of silence',
    content: 'A table was late.',
    state: 'current',
    ...facts,
  };
}

describe('rank', () => {
  test('keeps the order of the search where nothing else speaks', () => {
    expect(rank('table', hit({ score: 7 }))).toBe(7);
  });

  test('puts words that stand together above the same words apart', () => {
    const together = hit({ content: 'Customers say: “Where is my order?”' });
    const apart = hit({ content: 'The order is where my colleague left it.', score: 30 });
    expect(rank("where's my order", together)).toBe(10);
    expect(rank('where is my order', together)).toBeGreaterThan(rank('where is my order', apart));
  });

  test('puts a page above others when its title is the query', () => {
    expect(rank('two days of silence!', hit())).toBe(40);
    expect(rank('silence', hit())).toBe(10);
  });

  test('puts what says how above what says why', () => {
    expect(rank('table', hit({ kind: 'procedures' }))).toBeGreaterThan(rank('table', hit({ kind: 'principles' })));
  });

  test.each(['overdue', 'unverified', 'draft'] as const)(
    'puts a page that is %s below one that is current',
    (state) => {
      expect(rank('table', hit({ state }))).toBeLessThan(rank('table', hit()));
    },
  );

  test('leaves an overdue page above one that fits much less', () => {
    expect(rank('table', hit({ state: 'overdue' }))).toBeGreaterThan(rank('table', hit({ score: 5 })));
  });
});

describe('answers', () => {
  test.each([
    ['cancelled', ['Cancel']],
    ['clienti arrabbiati', ['cliente', 'arrabbiato.']],
    ['scuză', ['scuza']],
    ["where's", ['Where’s']],
  ])('takes %s as the word that was hit', (query, hits) => {
    expect(answers(query, hits)).toBe(true);
  });

  test.each([
    ['cheque', ['che']],
    ['refnud', ['ref']],
    ['angry parcel', ['angry']],
    ['anything', []],
  ])('does not take %s for what was hit', (query, hits) => {
    expect(answers(query, hits)).toBe(false);
  });
});
