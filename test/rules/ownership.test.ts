import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, type Day } from '../../src/base/day.ts';
import { whoAnswersWhen } from '../../src/model/answering.ts';
import { handOver, inOffice, whoAnswers } from '../../src/model/office.ts';
import type { Owner } from '../../src/model/owners.ts';
import type { Page, Playbook } from '../../src/model/page.ts';
import { ownerLeft } from '../../src/rules/owner-left.ts';
import { ownerMissing } from '../../src/rules/owner-missing.ts';
import { ownerUnknown } from '../../src/rules/owner-unknown.ts';
import { ownersById } from '../../src/rules/owners-by-id.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { contextOf } from '../../src/rules/run-rules.ts';
import { folder, owner, playbook, procedure } from '../support/pages.ts';

const firstDay = '2026-01-01';
const year = Array.from({ length: 365 }, (_, index) => addDays(firstDay, index));

const roles = ['a', 'b', 'c', 'd', 'e'];
const inYear = fc.integer({ min: -30, max: 400 }).map((days) => addDays(firstDay, days));
const term = fc.oneof(
  fc.constant({}),
  inYear.map((from) => ({ from })),
  inYear.map((until) => ({ until })),
  fc.tuple(inYear, fc.integer({ min: 0, max: 200 })).map(([from, days]) => ({ from, until: addDays(from, days) })),
);
/** Owners with deputies who may be gone too, who deputise for each other in a circle, or who are nobody. */
const owners = fc.tuple(
  ...roles.map((id) =>
    fc
      .record({ term, deputy: fc.option(fc.constantFrom(...roles, 'nobody'), { nil: undefined }) })
      .map(({ term: office, deputy }) => owner({ id, name: `Role ${id}`, deputy, ...office })),
  ),
);
/** Pages that name an owner, take that of their folder, name nobody that is known, or have none. */
const pages = fc.tuple(
  fc.array(fc.constantFrom(...roles, 'nobody'), { minLength: 1, maxLength: 4 }),
  fc.constantFrom(...roles),
);

function playbookOf(named: readonly Owner[], [own, inherited]: readonly [string[], string]): Playbook {
  return playbook({
    owners: [...named],
    folders: [folder('procedures', { owner: inherited })],
    pages: [
      ...own.map((id, index) => procedure({ id: `own-${index}`, owner: id })),
      procedure({ id: 'heir' }, { owner: inherited }),
      procedure({ id: 'orphan', owner: undefined }),
    ],
  });
}

type Said = 'nobody answers' | 'leaves soon';

/** What is said of a page's owner on a day, wherever it is named. */
function saidOf(page: Page, all: Playbook, today: Day): Said[] {
  const on = page.data.owner === undefined && page.owner !== undefined ? all.folders[0]! : page;
  const found = (rule: Rule) =>
    Array.from(rule.check(contextOf(all, today)), (finding) => ({
      ...finding,
      severity: finding.severity ?? rule.severity,
    }));
  return [ownerMissing, ownerUnknown, ownerLeft]
    .flatMap(found)
    .filter((finding) => finding.on === on && finding.field?.[0] === 'owner')
    .map(({ severity }) => (severity === 'info' ? 'leaves soon' : 'nobody answers'));
}

test('on each day of a year, exactly one owner answers for each page, or a finding says that nobody does', () => {
  fc.assert(
    fc.property(owners, pages, (named, some) => {
      const all = playbookOf(named, some);
      const byId = ownersById(all);
      for (const today of year) {
        for (const page of all.pages) {
          const answering = page.owner === undefined ? undefined : whoAnswers(page.owner, byId, today);
          expect(saidOf(page, all, today).includes('nobody answers')).toBe(answering === undefined);
          if (answering !== undefined) expect(inOffice(answering, today)).toBe(true);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('fourteen days before nobody answers any more, a finding says so on every page', () => {
  fc.assert(
    fc.property(owners, pages, (named, some) => {
      const all = playbookOf(named, some);
      const byId = ownersById(all);
      for (const page of all.pages.filter(({ owner: id }) => id !== undefined && byId.has(id))) {
        for (const { from, until, by } of whoAnswersWhen(page.owner!, byId)) {
          const isLast =
            by !== undefined && until !== undefined && whoAnswers(page.owner!, byId, addDays(until, 1)) === undefined;
          if (!isLast) continue;
          for (let left = 0; left <= handOver; left += 1) {
            const today = addDays(until, -left);
            if (from === undefined || today >= from) expect(saidOf(page, all, today)).toEqual(['leaves soon']);
          }
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('the stretches in which somebody answers agree with who answers on each day', () => {
  fc.assert(
    fc.property(owners, fc.constantFrom(...roles), (named, id) => {
      const byId = new Map(named.map((each) => [each.id, each]));
      const stretches = whoAnswersWhen(id, byId);
      for (const today of year) {
        const here = stretches.filter(({ from = today, until = today }) => from <= today && today <= until);
        expect(here.map(({ by }) => by)).toEqual([whoAnswers(id, byId, today)]);
      }
      for (const [index, { until }] of stretches.slice(0, -1).entries())
        expect(daysBetween(until!, stretches[index + 1]!.from!)).toBe(1);
    }),
  );
});
