import { expect, test } from 'vitest';
import { historyMissing } from '../../src/rules/history-missing.ts';
import { report, today } from '../support/report.ts';

test('says why it cannot be told what has changed, as badly as it is', () => {
  const gap = { severity: 'error', message: 'The history is cut off.', hint: 'Fetch all of it.' } as const;
  expect(report(historyMissing, {}, today, { gap })).toEqual([
    'error content/playbook.yaml\nThe history is cut off.\nFetch all of it.',
  ]);
});

test('is silent when nobody asked', () => {
  expect(report(historyMissing, {})).toEqual([]);
});
