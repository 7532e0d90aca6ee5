import { expect, test } from 'vitest';
import { ownersOn } from '../../../../src/workbench/search/answer/known-things.ts';
import type { OwnerRow } from '../../../../src/workspace/answers.ts';

/** Each is the deputy of the one before it. */
const rows: OwnerRow[] = [
  ['delivery-lead', 'Delivery lead', '+39 02 1', '', 'Mon-Fri', 1, '', '2026-05-31'],
  ['quality-lead', 'Quality lead', '+39 02 2', '', '', 2, '2026-06-10'],
  ['service-lead', 'Service lead', '', 'service@example.com'],
];

function onDay(today: string) {
  return ownersOn(rows, today).map(({ name, away, deputy }) => ({ name, away, deputy: deputy?.name }));
}

test('who answers for a role is known by the day', () => {
  expect(onDay('2026-06-01')).toMatchInlineSnapshot(`
    [
      {
        "away": {
          "left": "2026-05-31",
        },
        "deputy": "Service lead",
        "name": "Delivery lead",
      },
      {
        "away": {
          "comes": "2026-06-10",
        },
        "deputy": "Service lead",
        "name": "Quality lead",
      },
      {
        "away": undefined,
        "deputy": undefined,
        "name": "Service lead",
      },
    ]
  `);
  expect(onDay('2026-05-31')[0]).toEqual({ name: 'Delivery lead', away: undefined, deputy: 'Service lead' });
  expect(onDay('2026-06-10')[0]).toMatchObject({ away: { left: '2026-05-31' }, deputy: 'Quality lead' });
});

test('a role is never its own deputy', () => {
  const each: OwnerRow[] = [
    ['a', 'A', '', '', '', 1],
    ['b', 'B', '', '', '', 0, '', '2026-01-01'],
  ];
  expect(ownersOn(each, '2026-06-01').map(({ deputy }) => deputy?.name)).toEqual([undefined, 'A']);
});
