import { expect, test } from 'vitest';
import { playbookOf, report, withFields } from '../support/playbook-folder.ts';

const plan = (text: string) => report({ ...withFields({}), 'review-plan.yaml': text });

test('may be missing, hold nothing yet, and name pages and folders', () => {
  expect(report({})).toBe('');
  expect(plan('# Nothing planned so far.\n')).toBe('');
  expect(plan('[]\n')).toBe('');
  expect(playbookOf({ 'review-plan.yaml': '- { page: touch, on: 2026-12-01, due: 2026-12-03 }\n' }).reviewPlan).toEqual(
    [{ page: 'touch', on: '2026-12-01', due: '2026-12-03' }],
  );
});

test('says what an entry lacks, has too much, or has wrong', () => {
  expect(plan('- { on: 2026-12-01 }\n')).toMatchInlineSnapshot(`
    "error field-missing review-plan.yaml:1:3
    "page" is missing in entry 1.
    Add a line "page: …". Name a page, or in \`folder\` one whose pages are reviewed as a set."
  `);
  expect(plan('- { page: touch, folder: glossary, on: 2026-12-01 }\n')).toMatchInlineSnapshot(`
    "error field-value review-plan.yaml:1:26
    "folder" in entry 1 cannot be "glossary".
    Name either a page or a folder, and take the other out."
  `);
  expect(plan('- { page: touch }\n')).toMatchInlineSnapshot(`
    "error field-missing review-plan.yaml:1:3
    "on" is missing in entry 1.
    Add a line "on: …". Write year, month and day like 2026-05-01."
  `);
  expect(plan('- { pgae: touch, on: 2026-12-01 }\n')).toMatchInlineSnapshot(`
    "error field-unknown review-plan.yaml:1:5
    There is no field "pgae" in entry 1.
    Write page, if that is what you mean.
    [page]"
  `);
  expect(plan('- { page: touch, on: 1/12/2026 }\n')).toMatchInlineSnapshot(`
    "error field-value review-plan.yaml:1:22
    "1/12/2026" can be read as two days.
    Write 2026-12-01 or 2026-01-12."
  `);
  expect(plan('touch: 2026-12-01\n')).toMatchInlineSnapshot(`
    "error field-value review-plan.yaml:1:1
    Here stands a group of fields, where something else is wanted.
    Write it as a list: each entry on a line of its own, after a hyphen and a space."
  `);
});

test('a plan with a fault is not taken for half a plan', () => {
  const { reviewPlan } = playbookOf({
    'review-plan.yaml': '- { page: touch, on: 2026-12-01 }\n- { page: touch, on: soon }\n',
  });
  expect(reviewPlan).toEqual([]);
});

test('a file under nearly its name is found out', () => {
  expect(report({ 'review-plans.yaml': '[]' })).toContain('Rename it to review-plan.yaml');
  expect(report({ 'review-plan.yml': '[]' })).toContain('Rename it to review-plan.yaml');
});
