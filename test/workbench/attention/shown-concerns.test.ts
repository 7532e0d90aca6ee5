import { expect, test } from 'vitest';
import { runRules } from '../../../src/rules/run-rules.ts';
import { rules } from '../../../src/rules/index.ts';
import { readState } from '../../../src/workbench/attention/attention-state.ts';
import { concernsOn } from '../../../src/workbench/attention/concerns.ts';
import { shownConcerns, wordsOf } from '../../../src/workbench/attention/shown-concerns.ts';
import { attentionOf } from '../../support/attention.ts';
import { folder, owner, playbook, procedure, reviewed, term } from '../../support/pages.ts';

const content = playbook({
  owners: [owner(), owner({ id: 'quality-lead', name: 'Qualità' })],
  folders: [folder('glossary', { title: 'Words', reviews: [reviewed({ by: 'quality-lead', next: '2026-06-20' })] })],
  pages: [
    procedure({ id: 'soon', title: 'Call back', related: ['late'], reviews: [reviewed({ next: '2026-06-10' })] }),
    procedure({
      id: 'late',
      title: 'Refund a return',
      owner: 'quality-lead',
      related: ['soon'],
      reviews: [reviewed({ next: '2026-05-20' })],
    }),
    procedure({ id: 'later', title: 'Late delivery', related: ['late'], reviews: [reviewed({ next: '2026-05-01' })] }),
    term({ id: 'touch', owner: 'quality-lead', reviews: [] }),
  ],
});
const dated = ['review-overdue', 'review-due-soon'];
const { attention } = attentionOf(
  content,
  runRules(
    rules.filter(({ id }) => dated.includes(id)),
    content,
    '2026-06-01',
  ),
);
const concerns = concernsOn(attention, '2026-06-01');

function shown(search: string) {
  const { groups, count, counts } = shownConcerns(concerns, readState(search), (one) => wordsOf(one, attention, ''));
  return { groups: groups.map(({ key, concerns }) => `${key}: ${concerns.length}`), count, counts };
}

test('what is late longest stands first, then what is due soonest', () => {
  expect(shown('').groups).toEqual(['later: 1', 'late: 1', 'soon: 1', 'content/glossary/_folder.yaml: 1']);
});

test('by owner, each has what they answer for', () => {
  expect(shown('?group=owner').groups).toEqual(['delivery-lead: 2', 'quality-lead: 2']);
  expect(shown('?owner=quality-lead').groups).toEqual(['late: 1', 'content/glossary/_folder.yaml: 1']);
  expect(shown('?owner=-').count).toBe(0);
});

test('words are found in the page, its owner, its kind and the rule, without accents and in any order', () => {
  expect(shown('?filter=return+refund').groups).toEqual(['late: 1']);
  expect(shown('?filter=qualita').count).toBe(2);
  expect(shown('?filter=review-overdue').count).toBe(2);
  expect(shown('?filter=procedures').count).toBe(3);
  expect(shown('?filter=glossary').groups).toEqual(['content/glossary/_folder.yaml: 1']);
});

test('a severity that is hidden is still counted, so that one knows what one does not see', () => {
  expect(shown('?hide=info')).toEqual({
    groups: ['later: 1', 'late: 1'],
    count: 2,
    counts: { error: 0, warning: 2, info: 2 },
  });
});
