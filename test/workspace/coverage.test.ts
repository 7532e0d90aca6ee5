import { expect, test } from 'vitest';
import { levels } from '../../src/model/fields.ts';
import { readPlaybookSync } from '../../src/playbook/read-playbook.ts';
import { toReading } from '../../src/playbook/read-for-store.ts';
import { chainIncomplete } from '../../src/rules/chain-incomplete.ts';
import { principleUnpractised } from '../../src/rules/principle-unpractised.ts';
import { runRules } from '../../src/rules/run-rules.ts';
import { coverage } from '../../src/workspace/coverage.ts';
import { createSite } from '../../src/workspace/site.ts';
import { checklist, metric, principle, procedure, ritual, type Parts } from '../support/pages.ts';
import { siteOf } from '../support/site.ts';

const practises = { principles: ['kindness'] };
const parts: Parts = {
  config: {
    chain: {
      frontline: ['procedure', 'checklist', 'metric', 'ritual'],
      manager: ['checklist', 'metric', 'ritual'],
      leadership: ['metric', 'ritual'],
    },
  },
  pages: [
    principle({ id: 'kindness', title: 'Kindness must deliver' }),
    procedure({ ...practises, id: 'call', levels: ['frontline'] }),
    checklist({ id: 'close', tags: ['contact'] }),
    metric({ ...practises, id: 'share', levels: ['frontline', 'manager'] }),
    ritual({ ...practises, id: 'review', levels: ['manager'] }),
  ],
};

test('says what fills each link of a chain, and for each gap what would close it', () => {
  const { rows, gaps } = coverage(siteOf(parts), 'en');
  const [
    {
      principle: { title },
      cells,
    },
  ] = rows as [(typeof rows)[number]];
  expect(gaps).toBe(5);
  expect(title).toBe('Kindness must deliver');
  expect(
    cells.map(({ link, pages, gaps: own }) => [
      link,
      pages.map(({ id }) => id),
      own.map(({ level, missing, folder }) => `${level}: ${missing} in ${folder}`),
    ]),
  ).toEqual([
    ['procedure', ['call'], ['leadership: practice in procedures']],
    ['checklist', [], ['frontline: checklist in checklists', 'manager: checklist in checklists']],
    ['metric', ['share'], ['leadership: metric in metrics']],
    ['ritual', ['review'], ['frontline: ritual in rituals']],
  ]);
});

test('where nothing practises a principle, every link that the level needs is drawn as missing', () => {
  const missing = (...pages: Parts['pages'] & object) =>
    coverage(siteOf({ ...parts, pages }), 'en').rows[0]!.cells.map(({ missingAt }) => missingAt.join(' '));
  expect(missing(principle({ id: 'kindness' }))).toEqual([
    'frontline manager leadership',
    'frontline manager',
    'frontline manager leadership',
    'frontline manager leadership',
  ]);
  expect(missing(...(parts.pages ?? []))).toEqual([
    'leadership',
    'frontline manager',
    'leadership',
    'frontline leadership',
  ]);
});

test('offers a page that is close to what practises the principle, and none that has nothing to do with it', () => {
  const near = checklist({ id: 'near', related: ['call'] });
  const far = checklist({ id: 'far' });
  const gapsOf = (...pages: Parts['pages'] & object) =>
    coverage(siteOf({ ...parts, pages: [...(parts.pages ?? []), ...pages] }), 'en').rows[0]!.cells[1]!.gaps;
  expect(gapsOf(far).map(({ candidate }) => candidate?.id)).toEqual([undefined, undefined]);
  expect(gapsOf(far, near).map(({ level, candidate }) => [level, candidate?.id])).toEqual([
    ['frontline', 'near'],
    ['manager', undefined],
  ]);
});

test('has the same gaps as the validator, level by level, in the starter playbook', () => {
  const playbook = readPlaybookSync('content');
  const { entries, settings } = toReading(playbook, []);
  const page = coverage(createSite(entries, settings), 'en');
  const found = runRules([principleUnpractised, chainIncomplete], playbook, '2026-11-21');
  expect(found).toHaveLength(page.gaps);
  for (const level of levels) {
    const ofLevel = found.filter(({ message }) => message.endsWith(`at the level ${level}.`));
    expect(ofLevel).toHaveLength(page.levels.find(({ id }) => id === level)!.gaps);
  }
});
