import { expect, test } from 'vitest';
import { readPlaybookSync } from '../../src/playbook/read-playbook.ts';
import { commendationsOf, principlesSeen, seenInPractice } from '../../src/workspace/recognition.ts';
import { principle, story } from '../support/pages.ts';
import { siteOf } from '../support/site.ts';

const praise = (id: string, on: string, principles: string[], over: object = {}) =>
  story({ id, title: id, tells: 'commendation', on, principles, ...over });

const site = siteOf({
  pages: [
    principle({ id: 'calm', title: 'Calm' }),
    principle({ id: 'exact', title: 'Exact' }),
    praise('spring', '2026-03-01', ['calm'], { ledTo: 'exact' }),
    praise('autumn', '2026-09-01', ['calm', 'gone']),
    praise('draft', '2026-10-01', ['calm'], { status: 'draft' }),
    story({ id: 'lesson', title: 'Lesson', tells: 'lesson', on: '2026-10-02', principles: ['exact'] }),
  ],
});

test('only praise that is in force is told, the latest first, with the principles that there are', () => {
  const told = commendationsOf(site, 'en');
  expect(told.map(({ link, principles, ledTo }) => [link.id, principles.map(({ id }) => id), ledTo?.id])).toEqual([
    ['autumn', ['calm'], undefined],
    ['spring', ['calm'], 'exact'],
  ]);
});

test('a principle that nobody was praised for stands there without a story', () => {
  expect(principlesSeen(site, 'en').map(({ principle: { id }, seen }) => [id, seen.map((link) => link.id)])).toEqual([
    ['calm', ['autumn', 'spring']],
    ['exact', []],
  ]);
  expect(seenInPractice(site, 'calm', 'en', 1).map(({ id }) => id)).toEqual(['autumn']);
});

test('the starter playbook shows at least twelve principles in at least six commendations, each with one', () => {
  const starter = siteOf({ pages: readPlaybookSync('content').pages });
  const told = commendationsOf(starter, 'en');
  expect(told.length).toBeGreaterThanOrEqual(6);
  expect(told.filter(({ principles }) => principles.length === 0)).toEqual([]);
  expect(principlesSeen(starter, 'en').filter(({ seen }) => seen.length > 0).length).toBeGreaterThanOrEqual(12);
});
