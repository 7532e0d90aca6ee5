import { expect, test } from 'vitest';
import type { ReviewWork } from '../../../../src/rules/review-work.ts';
import { writePlan } from '../../../../scripts/steps/plan-reviews/write-plan.ts';

const work = (key: string, due?: string): ReviewWork => ({
  key,
  file: `content/${key}.mdx`,
  title: key,
  risk: 'standard',
  ...(due === undefined ? {} : { due }),
});

const written = `# Before the fair.
- { page: beds, on: 2026-12-01, due: 2026-12-03 } # she is away on the 3rd

- page: chairs
  on: "2026-12-08"
  due: 2026-12-10
- { folder: glossary, on: 2027-01-11, due: 2027-02-01 }
- { page: sofas, on: 2026-12-14 }
`;
const all = [work('beds', '2026-12-03'), work('chairs', '2026-12-10'), work('glossary/', '2027-02-01'), work('sofas')];
const days = new Map([
  ['beds', '2026-12-01'],
  ['chairs', '2026-12-08'],
  ['glossary/', '2027-01-11'],
  ['sofas', '2026-12-14'],
]);
const nothingIsDone = () => false;

test('begins a file with what it is for', () => {
  const plan = writePlan('', { work: all, days, isDone: nothingIsDone });
  expect(plan.text).toMatchInlineSnapshot(`
    "# When each review is made, so that nobody has too many at once. Written by npm run plan-reviews.
    # You may change a day by hand; none may be later than the review date beside it.

    - { page: beds, on: 2026-12-01, due: 2026-12-03 }
    - { page: chairs, on: 2026-12-08, due: 2026-12-10 }
    - { folder: glossary, on: 2027-01-11, due: 2027-02-01 }
    - { page: sofas, on: 2026-12-14 }
    "
  `);
  expect(writePlan(plan.text, { work: all, days, isDone: nothingIsDone })).toEqual({ text: plan.text, takenOut: [] });
});

test('leaves a file as it is when the plan is the same', () => {
  expect(writePlan(written, { work: all, days, isDone: nothingIsDone })).toEqual({ text: written, takenOut: [] });
  const windows = written.replaceAll('\n', '\r\n');
  expect(writePlan(windows, { work: all, days, isDone: nothingIsDone }).text).toBe(windows);
});

test('keeps comments, order and form, and puts new entries in by their name', () => {
  const plan = writePlan(written, {
    work: [...all, work('lamps', '2026-12-17')],
    days: new Map([...days, ['chairs', '2026-12-07'], ['lamps', '2026-12-16']]),
    isDone: nothingIsDone,
  });
  expect(plan.text).toMatchInlineSnapshot(`
    "# Before the fair.
    - { page: beds, on: 2026-12-01, due: 2026-12-03 } # she is away on the 3rd

    - page: chairs
      on: "2026-12-07"
      due: 2026-12-10
    - { folder: glossary, on: 2027-01-11, due: 2027-02-01 }
    - { page: lamps, on: 2026-12-16, due: 2026-12-17 }
    - { page: sofas, on: 2026-12-14 }
    "
  `);
});

test('writes the new review date when a review has been made, and takes it out for a first review', () => {
  const after = [work('beds', '2027-06-01'), work('chairs')];
  const plan = writePlan(written, {
    work: after,
    days: new Map([
      ['beds', '2027-05-31'],
      ['chairs', '2026-12-09'],
    ]),
    isDone: nothingIsDone,
  });
  expect(plan.text.split('\n').slice(0, 5)).toEqual([
    '# Before the fair.',
    '- { page: beds, on: 2027-05-31, due: 2027-06-01 } # she is away on the 3rd',
    '',
    '- page: chairs',
    '  on: "2026-12-09"',
  ]);
  expect(plan.text).not.toContain('2026-12-10');
});

test('takes out what is done, what stands there twice, and old days of reviews that get none', () => {
  const twice = `${written}- { page: beds, on: 2026-12-02, due: 2026-12-03 }\n`;
  const plan = writePlan(twice, {
    work: [work('beds', '2026-12-03'), work('chairs', '2027-06-10')],
    days: new Map([['beds', '2026-12-01']]),
    isDone: (key, due) => key === 'sofas' && due === undefined,
  });
  expect(plan.takenOut).toEqual(['chairs', 'sofas', 'beds']);
  expect(plan.text).toMatchInlineSnapshot(`
    "# Before the fair.
    - { page: beds, on: 2026-12-01, due: 2026-12-03 } # she is away on the 3rd
    - { folder: glossary, on: 2027-01-11, due: 2027-02-01 }
    "
  `);
});
