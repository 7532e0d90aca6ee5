import { expect, test } from 'vitest';
import { readPlaybookSync } from '../../src/playbook/read-playbook.ts';
import { careerOf } from '../../src/workspace/career.ts';
import { drawLadder, rung } from '../../src/workspace/ladder-drawing.ts';
import { ladderOf } from '../../src/workspace/ladder.ts';
import { principle, role } from '../support/pages.ts';
import { siteOf } from '../support/site.ts';

const roles = [
  role({ id: 'adviser', title: 'Adviser', next: ['senior'], sideways: ['crew'], grades: { from: 1, to: 3 } }),
  role({ id: 'crew', title: 'Crew', sideways: ['adviser'], grades: { from: 1, to: 2 } }),
  role({ id: 'senior', title: 'Senior', next: ['lead', 'gone'], grades: { from: 4, to: 4 }, principles: ['calm'] }),
  role({ id: 'lead', title: 'Lead', level: 'manager', grades: { from: 5, to: 6 } }),
  role({ id: 'old', title: 'Old', level: 'leadership', status: 'retired', grades: { from: 9, to: 9 } }),
];
const site = siteOf({ pages: [...roles, principle({ id: 'calm', title: 'Calm' })] });

test('roles stand by level and grade; retired ones and names that no role has are left out', () => {
  const { roles: rungs, ups, across } = ladderOf(site, 'en');
  expect(rungs.map(({ link }) => link.id)).toEqual(['crew', 'adviser', 'senior', 'lead']);
  expect(ups).toEqual([
    { from: 'adviser', to: 'senior' },
    { from: 'senior', to: 'lead' },
  ]);
  expect(across).toHaveLength(1);
});

test('around a role there are only those that lead to it, those it leads to, and those beside it', () => {
  expect(ladderOf(site, 'en', 'crew').roles.map(({ link }) => link.id)).toEqual(['crew', 'adviser']);
  expect(ladderOf(site, 'en', 'senior').roles.map(({ link }) => link.id)).toEqual(['adviser', 'senior', 'lead']);
});

test('a change to the side is said by both roles, whichever of them names it', () => {
  const one = siteOf({ pages: [role({ id: 'a', title: 'A', sideways: ['b'] }), role({ id: 'b', title: 'B' })] });
  const [{ roles: shown } = { roles: [] }] = careerOf(one, 'en').levels;
  expect(shown.map(({ sideways }) => sideways.map(({ id }) => id))).toEqual([['b'], ['a']]);
});

test('a level without a role is there and empty, and the highest grade is that of a role in force', () => {
  const { levels, highest } = careerOf(site, 'en');
  expect(levels.map(({ id, roles: shown }) => [id, shown.length])).toEqual([
    ['frontline', 3],
    ['manager', 1],
    ['leadership', 0],
  ]);
  expect(highest).toBe(6);
});

test('the drawing has frontline at its foot, and nothing covers anything else', () => {
  const { boxes, bands, width, height } = drawLadder(ladderOf(site, 'en'));
  expect(bands.map(({ level }) => level)).toEqual(['frontline', 'manager']);
  expect(bands[0]!.y).toBeGreaterThanOrEqual(bands[1]!.y + bands[1]!.height);
  for (const [index, box] of boxes.entries()) {
    expect(box.x >= 0 && box.y >= 0 && box.x + rung.width <= width && box.y + rung.height <= height).toBe(true);
    for (const other of boxes.slice(index + 1))
      expect(Math.abs(box.x - other.x) >= rung.width || Math.abs(box.y - other.y) >= rung.height).toBe(true);
  }
});

test('the starter playbook has a role at each level, pay in words for each, and no step up that pays less', () => {
  const pages = readPlaybookSync('content').pages.filter(({ kind }) => kind === 'role');
  const { levels, ladder } = careerOf(siteOf({ pages }), 'en');
  expect(levels.map(({ roles: shown }) => shown.length > 0)).toEqual([true, true, true]);
  expect(levels.flatMap(({ roles: shown }) => shown.filter(({ pay }) => pay.length === 0))).toEqual([]);
  const gradesOf = (id: string) => ladder.roles.find(({ link }) => link.id === id)!.grades!;
  for (const { from, to } of ladder.ups) expect(gradesOf(to).to).toBeGreaterThanOrEqual(gradesOf(from).to);
  expect(ladder.across.length).toBeGreaterThan(1);
});
