import { expect, test } from 'vitest';
import { pathStep } from '../../src/rules/path-step.ts';
import { checklist, path, procedure, role, scenario } from '../support/pages.ts';
import { report } from '../support/report.ts';

const adviser = role({ id: 'adviser', level: 'frontline' });

function step(page: string, what: 'read' | 'practise' | 'check' | 'meet' = 'read') {
  return { steps: [{ id: 'first', title: 'Do it.', page, do: what, minutes: 5 }] };
}

test('refuses drafts and retired pages', () => {
  const pages = [
    adviser,
    procedure({ id: 'video', title: 'By video', status: 'draft' }),
    procedure({ id: 'cheque', title: 'By cheque', status: 'retired', replacedBy: 'refund' }),
    path({ id: 'a', ...step('video') }),
    path({ id: 'b', ...step('cheque') }),
  ];
  expect(report(pathStep, { pages })).toMatchInlineSnapshot(`
    [
      "content/paths/a.mdx steps.0.page
    The step leads to "By video", which is a draft.
    Lead it to a page in force, or put the draft in force first.",
      "content/paths/b.mdx steps.0.page
    The step leads to "By cheque", which is retired.
    Lead it to refund, which took its place.",
    ]
  `);
});

test('lets a path that is a draft lead to drafts', () => {
  expect(
    report(pathStep, {
      pages: [adviser, procedure({ id: 'video', status: 'draft' }), path({ status: 'draft', ...step('video') })],
    }),
  ).toEqual([]);
});

test('warns of a page for other levels than those of the roles', () => {
  const pages = [
    adviser,
    procedure({ id: 'coach', title: 'Coach', levels: ['manager', 'leadership'] }),
    path(step('coach')),
  ];
  expect(report(pathStep, { pages })).toMatchInlineSnapshot(`
    [
      "warning content/paths/a-path.mdx steps.0.page
    The path is for frontline, and "Coach" is for manager and leadership.
    Lead the step to a page for its readers, or add their level to that page.",
    ]
  `);
});

test('warns of a page that cannot be practised or checked with', () => {
  const pages = [
    adviser,
    procedure({ id: 'late-delivery' }),
    path({ id: 'a', ...step('late-delivery', 'practise') }),
    path({ id: 'b', ...step('late-delivery', 'check') }),
  ];
  expect(report(pathStep, { pages })).toMatchInlineSnapshot(`
    [
      "warning content/paths/a.mdx steps.0.page
    To practise takes a scenario; "late-delivery" is a procedure.
    Name a scenario, or change what to do with it.",
      "warning content/paths/b.mdx steps.0.page
    To check takes a checklist or a worksheet; "late-delivery" is a procedure.
    Name a checklist or a worksheet, or change what to do with it.",
    ]
  `);
});

test('warns of a page that nobody has checked yet', () => {
  const pages = [
    adviser,
    checklist({ id: 'desk', title: 'The desk', status: 'unverified' }),
    path(step('desk', 'check')),
  ];
  expect(report(pathStep, { pages })).toMatchInlineSnapshot(`
    [
      "warning content/paths/a-path.mdx steps.0.page
    The step leads to "The desk", which nobody has checked yet.
    Have its owner check it and record a review, before somebody new relies on it.",
    ]
  `);
});

test('is silent about what fits, and about pages and roles that do not exist', () => {
  const pages = [
    adviser,
    scenario({ id: 'angry' }),
    checklist({ id: 'desk' }),
    path(step('angry', 'practise')),
    path(step('desk', 'check')),
    path(step('gone')),
    path({ for: ['gone'], ...step('desk') }),
  ];
  expect(report(pathStep, { pages })).toEqual([]);
});
