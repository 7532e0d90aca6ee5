import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/base/day.ts';
import { owner as ownerSchema, type Owner } from '../../src/model/owners.ts';
import { whoAnswers } from '../../src/model/office.ts';
import { reportTargets } from '../../src/workspace/report-targets.ts';

const today = '2026-11-21';

function owner(id: string, over: Partial<Owner> = {}): Owner {
  return ownerSchema.parse({ id, name: id, contact: { mail: `${id}@example.com` }, ...over });
}

function targets(owners: readonly Owner[], frame: { mail?: string } = {}) {
  const byId = Object.fromEntries(owners.map((each) => [each.id, each]));
  const repository = undefined;
  return reportTargets(
    { owner: owners[0], owners: byId },
    { mail: frame.mail, repository },
    { subject: 'Late?', today },
  );
}

test('goes to the owner for ever, where no end is known', () => {
  expect(targets([owner('delivery')])).toEqual([
    {
      report: 'mailto:delivery@example.com?subject=Late%3F&body=',
      from: undefined,
      until: undefined,
      isNow: true,
      by: 'delivery',
      isDeputy: false,
    },
  ]);
});

test('goes to the deputy from the day after the owner has left, and to the playbook where nobody answers', () => {
  const owners = [owner('delivery', { until: '2026-11-30', deputy: 'desk' }), owner('desk', { until: '2026-12-31' })];
  expect(targets(owners, { mail: 'playbook@example.com' })).toMatchObject([
    { until: '2026-11-30', isNow: true, by: 'delivery', isDeputy: false },
    { from: '2026-12-01', until: '2026-12-31', isNow: false, by: 'desk', isDeputy: true },
    { from: '2027-01-01', by: undefined, report: 'mailto:playbook@example.com?subject=Late%3F&body=' },
  ]);
});

test('is absent where there is nobody to write to', () => {
  expect(targets([owner('delivery', { contact: { telephone: '+39 02 0000' } })])).toEqual([]);
});

test('on every day of a year it goes to whoever answers on that day', () => {
  const day = fc.integer({ min: -200, max: 400 }).map((days) => addDays(today, days));
  const role = fc.record({ from: fc.option(day, { nil: undefined }), until: fc.option(day, { nil: undefined }) });
  fc.assert(
    fc.property(fc.tuple(role, role, role), fc.integer({ min: 0, max: 365 }), ([first, second, third], days) => {
      const owners = [
        owner('delivery', { ...first, deputy: 'desk' }),
        owner('desk', { ...second, deputy: 'night' }),
        owner('night', { ...third, deputy: 'delivery' }),
      ];
      const on = addDays(today, days);
      const shown = targets(owners, { mail: 'playbook@example.com' }).filter(
        ({ from = on, until = on }) => from <= on && on <= until,
      );
      expect(shown.map(({ by }) => by)).toEqual([
        whoAnswers('delivery', new Map(owners.map((each) => [each.id, each])), on)?.name,
      ]);
    }),
  );
});
