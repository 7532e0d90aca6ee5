import { describe, expect, test } from 'vitest';
import { compareFacts } from '../../../../scripts/steps/compare/compare-facts.ts';
import { factsOf } from '../../../../scripts/steps/compare/facts-of.ts';
import { usesOf } from '../../../../scripts/steps/compare/uses-of.ts';
import type { Page } from '../../../../src/model/page.ts';
import { checklist, metric, node, owner, path, playbook, procedure, scenario } from '../../../support/pages.ts';

const owners = [owner(), owner({ id: 'desk-lead', name: 'Desk lead' })];

/** What became of the facts: `what it fixes: before → now`. */
function changes(before: Page, after: Page): string[] {
  const facts = (page: Page) => factsOf(page, playbook({ pages: [page], owners }));
  return compareFacts(facts(before), facts(after)).map(
    ({ label, before: was = 'nothing', after: is = 'nothing', limits }) =>
      `${label}: ${was} → ${is}${limits.length > 0 ? ` (limit for ${limits.join(', ')})` : ''}`.replaceAll(
        '\u00a0',
        ' ',
      ),
  );
}

const credit = (value: number, over: Partial<Parameters<typeof procedure>[0]> = {}) =>
  procedure({
    standards: [{ id: 'late-credit', what: 'Credit for the wait', value, unit: 'EUR' }],
    latitude: [
      {
        id: 'credit',
        decision: 'Give a credit',
        limits: [
          { level: 'frontline', limit: 'late-credit' },
          { level: 'manager', limit: 'Whatever the goods cost' },
        ],
        beyond: 'delivery-lead',
      },
    ],
    ...over,
  });

describe('facts of two editions', () => {
  test('tell a figure once, with the limits that repeat it', () => {
    expect(changes(credit(1000), credit(1250))).toEqual([
      'Credit for the wait: 1,000 EUR → 1,250 EUR (limit for Give a credit: Frontline)',
    ]);
  });

  test('tell of a limit that has become words', () => {
    const after = credit(25);
    (after.data as { latitude: { limits: { limit: string }[] }[] }).latitude[0]!.limits[0]!.limit = 'Ask first';
    expect(changes(credit(25), after)).toEqual(['Give a credit: Frontline: 25 EUR → Ask first']);
  });

  test('tell of figures and decisions that come and go', () => {
    expect(changes(credit(25), procedure({ noLatitude: 'The law decides.' }))).toEqual([
      'Nobody may decide alone: nothing → The law decides.',
      'Credit for the wait: 25 EUR → nothing',
      'Give a credit: Frontline: 25 EUR → nothing',
      'Give a credit: Managers: Whatever the goods cost → nothing',
      'Give a credit: who decides above that: Delivery lead → nothing',
    ]);
  });

  test('tell whom to call and when, who answers, how much harm there is, and how it stands', () => {
    expect(
      changes(
        procedure({ escalation: { to: 'delivery-lead', when: 'It is late.' }, minutes: 10 }),
        procedure({
          escalation: { to: 'desk-lead', when: 'It is late again.' },
          minutes: 12,
          owner: 'desk-lead',
          risk: 'critical',
          status: 'draft',
        }),
      ),
    ).toEqual([
      'Whom to call: Delivery lead → Desk lead',
      'When to call: It is late. → It is late again.',
      'Time it takes: 10 minutes → 12 minutes',
      'Owner: Delivery lead → Desk lead',
      'Harm a wrong page does: standard → critical',
      'Status: active → draft',
    ]);
  });

  test('tell an owner by who it is, not by the name', () => {
    const renamed = playbook({ owners: [owner({ name: 'Head of delivery' })] });
    expect(compareFacts(factsOf(procedure(), playbook({ owners })), factsOf(procedure(), renamed))).toEqual([]);
  });

  test('tell from where a metric is well and from where something is wrong', () => {
    expect(
      changes(
        metric({ healthy: 80 }),
        metric({ direction: 'range', healthy: { from: 80, to: 90 }, alarm: { from: 60, to: 95 } }),
      ),
    ).toEqual([
      'Healthy from: 80 % → 80–90 %',
      'Alarm from: 60 % → 60–95 %',
      'Which way is better: Higher is better → Best within a range',
    ]);
  });

  test('tell which items of a checklist are new, gone or said otherwise', () => {
    const list = (...items: string[]) => checklist({}, { text: items.map((item) => `- [ ] ${item}`).join('\n') });
    expect(
      changes(
        list('Lock the front door', 'Switch the light off', 'Read the label', 'Read the label'),
        list('Lock the front door and the gate', 'Read the label', 'Water the plants'),
      ),
    ).toEqual([
      'Item of the list: Lock the front door → Lock the front door and the gate',
      'Item of the list: Switch the light off → nothing',
      'Item of the list: Read the label → nothing',
      'Item of the list: nothing → Water the plants',
    ]);
  });

  test('tell where the choices of a practice case lead, and how it ends', () => {
    expect(
      changes(
        scenario({ start: 'call', nodes: [node('call', 'end'), node('end')] }),
        scenario({ start: 'call', nodes: [node('call', 'end', 'walk-out'), node('end'), node('walk-out')] }),
      ),
    ).toEqual([
      'Choice “Answer.”: nothing → good, leads to the end “walk-out”',
      'End “walk-out”: nothing → The phone rings.',
    ]);
  });

  test('tell the steps of a path', () => {
    const step = (minutes: number) => ({
      steps: [{ id: 'first', title: 'Read it', page: 'late', do: 'read' as const, minutes }],
    });
    expect(changes(path(step(5)), path({ ...step(10), reinforcement: [{ day: 7, checklist: 'coaching' }] }))).toEqual([
      'Step “Read it”: read “late”, 5 minutes → read “late”, 10 minutes',
      'After 7 days: nothing → coaching',
    ]);
  });

  test('that are the same have nothing to tell', () => {
    expect(changes(credit(25), credit(25))).toEqual([]);
  });
});

test('a figure is used where it is quoted, in a translation too, and where its table is shown', () => {
  const uses = usesOf(
    playbook({
      pages: [
        credit(25, { id: 'late' }),
        procedure({ id: 'quotes' }, { text: 'Up to <Fact id="late-credit" page="late" />.' }),
        procedure({ id: 'shows' }, { text: '<Standards page="late" />' }),
        procedure({ id: 'links' }, { text: 'See <Page id="late" />.' }),
      ],
    }),
  );
  expect(uses('late', 'late-credit')).toEqual(['late', 'quotes', 'shows']);
});
