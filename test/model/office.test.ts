import { describe, expect, test } from 'vitest';
import { handOver, inOffice, officeDue, whoAnswers } from '../../src/model/office.ts';
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

describe('what is to be said of an office', () => {
  const deputy = owner({ id: 'b' });
  const on = (lead: Parameters<typeof owner>[0], today: string) => {
    const owners = new Map([owner({ id: 'a', ...lead }), deputy].map((each) => [each.id, each]));
    return officeDue(owners.get('a')!, owners, today);
  };

  test('is told as many days ahead as a hand-over takes', () => {
    expect(handOver).toBe(14);
    expect(on({ until: '2026-06-15' }, '2026-06-01')).toMatchObject({ state: 'leaves', severity: 'info', days: 14 });
    expect(on({ until: '2026-06-16' }, '2026-06-01')).toBeUndefined();
  });

  test('is a warning while nobody answers, and nothing while a deputy does', () => {
    expect(on({ until: '2026-05-31' }, '2026-06-01')).toMatchObject({
      state: 'left',
      on: '2026-05-31',
      severity: 'warning',
    });
    expect(on({ from: '2026-06-02' }, '2026-06-01')).toMatchObject({ state: 'comes', on: '2026-06-02' });
    expect(on({ until: '2026-05-31', deputy: 'b' }, '2026-06-01')).toBeUndefined();
  });
});
