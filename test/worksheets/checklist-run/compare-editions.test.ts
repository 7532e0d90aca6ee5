import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareEditions } from '../../../src/worksheets/checklist-run/compare-editions.ts';
import { itemsOf } from '../../../src/worksheets/checklist-run/run.ts';
import { anyEdition, edition } from './runs.ts';

const before = edition({ A: ['Take 2 photos of the bench', 'Weigh it', 'Sign'], B: ['Seal it'] });

test('shows a changed item by its words, and new, removed and moved ones by their text', () => {
  const after = edition({ A: ['Seal it', 'Take 3 photos of the bench', 'Sign'], B: ['Call the van'] });
  expect(compareEditions(before, after)).toMatchInlineSnapshot(`
    [
      {
        "is": "changed",
        "words": [
          {
            "is": "same",
            "text": "Take ",
          },
          {
            "is": "gone",
            "text": "2",
          },
          {
            "is": "new",
            "text": "3",
          },
          {
            "is": "same",
            "text": " photos of the bench",
          },
        ],
      },
      {
        "is": "moved",
        "text": "Sign",
      },
      {
        "is": "added",
        "text": "Call the van",
      },
      {
        "is": "removed",
        "text": "Weigh it",
      },
    ]
  `);
});

test('takes two texts with little in common for two items', () => {
  const after = edition({ A: ['Call the delivery desk', 'Weigh it', 'Sign'], B: ['Seal it'] });
  expect(compareEditions(before, after).map(({ is }) => is)).toEqual(['added', 'removed']);
});

test('says nothing of editions with the same items, and something of all others', () => {
  fc.assert(
    fc.property(anyEdition, anyEdition, (one, other) => {
      const isSame = JSON.stringify(itemsOf(one)) === JSON.stringify(itemsOf(other));
      expect(compareEditions(one, other).length === 0).toBe(isSame);
    }),
  );
});
