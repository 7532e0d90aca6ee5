import { expect, test } from 'vitest';
import { chainIncomplete } from '../../src/rules/chain-incomplete.ts';
import { checklist, metric, principle, procedure, ritual, type Parts } from '../support/pages.ts';
import { report } from '../support/report.ts';

const config = {
  chain: {
    frontline: ['procedure', 'checklist', 'metric', 'ritual'],
    manager: ['checklist', 'metric', 'ritual'],
    leadership: ['metric', 'ritual'],
  },
} satisfies Parts['config'];
const kindness = principle({ id: 'kindness', title: 'Kindness must deliver' });
const practises = { principles: ['kindness'] };
const everyLevel = { levels: ['frontline', 'manager', 'leadership'] as ('frontline' | 'manager' | 'leadership')[] };
const call = procedure({ ...practises, id: 'call', checklists: ['close-the-call'] });
const close = checklist({ ...practises, id: 'close-the-call' });
const review = ritual({ ...practises, ...everyLevel });
const share = metric({ ...practises, ...everyLevel, id: 'share' });

test('names each link that a level needs and lacks, and what would close it', () => {
  const coaching = checklist({ id: 'weekly-coaching', levels: ['manager'], related: ['call'] });
  expect(report(chainIncomplete, { config, pages: [kindness, call, close, review, coaching] })).toMatchInlineSnapshot(`
    [
      "content/principles/kindness.mdx asks.frontline
    "Kindness must deliver" has no metric at the level frontline.
    Write one that names it in \`principles\`.",
      "content/principles/kindness.mdx asks.manager
    "Kindness must deliver" has no checklist at the level manager.
    Write one that names it in \`principles\`, or name the principle in \`principles\` of weekly-coaching.",
      "content/principles/kindness.mdx asks.manager
    "Kindness must deliver" has no metric at the level manager.
    Write one that names it in \`principles\`.",
      "content/principles/kindness.mdx asks.leadership
    "Kindness must deliver" has no metric at the level leadership.
    Write one that names it in \`principles\`.",
    ]
  `);
});

test('is silent when every level has what it needs: nobody misses a procedure for leadership', () => {
  const coaching = checklist({ ...practises, levels: ['manager'] });
  expect(report(chainIncomplete, { config, pages: [kindness, call, close, review, share, coaching] })).toEqual([]);
});

test('leaves a level at which nothing practises the principle to principle-unpractised', () => {
  const found = report(chainIncomplete, { config, pages: [kindness, call, close, share] });
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('has no ritual at the level frontline.');
});

test('asks of each level what the playbook says it needs, and nothing where it says nothing', () => {
  expect(report(chainIncomplete, { pages: [kindness, call, review] })).toEqual([]);
  const chain = { frontline: ['metric' as const], manager: [], leadership: [] };
  expect(report(chainIncomplete, { pages: [kindness, call, review], config: { chain } })).toHaveLength(1);
});

test('does not count drafts', () => {
  const draft = metric({ ...practises, ...everyLevel, status: 'draft' });
  const coaching = checklist({ ...practises, levels: ['manager'] });
  expect(report(chainIncomplete, { config, pages: [kindness, call, close, review, coaching, draft] })).toHaveLength(3);
});
