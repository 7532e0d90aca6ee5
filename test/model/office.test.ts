import { expect, test } from 'vitest';
import { inOffice, whoAnswers } from '../../src/model/office.ts';
import { owner } from '../support/pages.ts';

test('counts the first and the last day', () => {
  const term = owner({ from: '2026-01-01', until: '2026-06-30' });
  expect(['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map((day) => inOffice(term, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('goes from deputy to deputy, and ends in a circle', () => {
  const gone = { until: '2026-05-31' };
  const owners = new Map(
    [owner({ id: 'a', ...gone, deputy: 'b' }), owner({ id: 'b', ...gone, deputy: 'c' }), owner({ id: 'c' })].map(
      (each) => [each.id, each],
    ),
  );
  expect(whoAnswers('a', owners, '2026-06-01')?.id).toBe('c');
  owners.set('c', owner({ id: 'c', ...gone, deputy: 'a' }));
  expect(whoAnswers('a', owners, '2026-06-01')).toBeUndefined();
});
