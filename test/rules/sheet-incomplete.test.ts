import { describe, expect, test } from 'vitest';
import { sheetIncomplete } from '../../src/rules/sheet-incomplete.ts';
import { procedure, worksheet } from '../support/pages.ts';
import { report } from '../support/report.ts';

const traits = ['warmth', 'empathy', 'teamwork', 'conscientiousness', 'optimism'];
const bank = traits.flatMap((trait) => [1, 2].map((number) => ({ id: `${trait}-${number}`, trait, text: 'When?' })));
const interviews = procedure({
  id: 'interview-a-candidate',
  standards: [
    { id: 'pass-score', what: 'Mean', value: 4 },
    { id: 'score-gap', what: 'Gap', value: 2 },
  ],
});

type Sheet = NonNullable<Parameters<typeof worksheet>[0]>;

function check(sheet: Sheet, standards = interviews): string[] {
  return report(sheetIncomplete, { pages: [standards, worksheet({ title: 'The sheet', ...sheet })] });
}

function interview(over: Sheet = {}): Sheet {
  return { sheet: 'interview', procedure: 'interview-a-candidate', questions: bank, ...over };
}

describe('an interview sheet', () => {
  test('has two questions for each of the five traits', () => {
    expect(check(interview({ questions: bank.slice(0, -3) }))).toMatchInlineSnapshot(`
      [
        "content/worksheets/a-worksheet.mdx questions
      "The sheet" asks too little about conscientiousness and optimism.
      Add questions until each trait has at least 2 questions.",
      ]
    `);
  });

  test('asks about nothing else', () => {
    const questions = [...bank, { id: 'car', trait: 'car', text: 'Which?' }, { id: 'none', text: 'What?' }];
    expect(check(interview({ questions }))).toMatchInlineSnapshot(`
      [
        "content/worksheets/a-worksheet.mdx questions.10.trait
      The question "car" of "The sheet" is about none of its traits.
      Write warmth, empathy, teamwork, conscientiousness or optimism in \`trait\`.",
        "content/worksheets/a-worksheet.mdx questions.11
      The question "none" of "The sheet" is about none of its traits.
      Write warmth, empathy, teamwork, conscientiousness or optimism in \`trait\`.",
      ]
    `);
  });

  test('takes its pass score and its gap from a procedure that has them as numbers', () => {
    const words = procedure({
      id: 'interview-a-candidate',
      standards: [{ id: 'pass-score', what: 'Mean', value: 'four' }],
    });
    expect([...check(interview({ procedure: undefined })), ...check(interview(), words)]).toMatchInlineSnapshot(`
      [
        "content/worksheets/a-worksheet.mdx procedure
      "The sheet" names no procedure to take the pass score from.
      Name the procedure of your interviews, and give it the standards \`pass-score\` and \`score-gap\`.",
        "content/worksheets/a-worksheet.mdx procedure
      "interview-a-candidate" has no number for \`pass-score\` and \`score-gap\`, by which "The sheet" decides.
      Name the procedure of your interviews, and give it the standards \`pass-score\` and \`score-gap\`.",
      ]
    `);
  });

  test('is left alone when it is complete, or when its procedure is not known, which another rule reports', () => {
    expect([...check(interview()), ...check(interview({ procedure: 'gone' }))]).toEqual([]);
  });
});

describe('a self-assessment', () => {
  const asked = ['beliefs', 'values', 'results', 'importance'].map((trait) => ({
    id: trait,
    trait,
    text: 'I believe.',
  }));

  test('asks about beliefs, values, results and importance, and says whose it is', () => {
    expect(check({ sheet: 'self-assessment', questions: asked.slice(0, 3) })).toMatchInlineSnapshot(`
      [
        "content/worksheets/a-worksheet.mdx questions
      "The sheet" asks too little about importance.
      Add questions until each trait has at least 1 question.",
        "content/worksheets/a-worksheet.mdx level
      "The sheet" does not say for which level it is.
      Add \`level: frontline\`, \`manager\` or \`leadership\`.",
      ]
    `);
  });

  test('is left alone when it does', () => {
    expect(check({ sheet: 'self-assessment', level: 'manager', questions: asked })).toEqual([]);
  });
});

test('a cost of disservice has a row to reckon with; other sheets need nothing of all this', () => {
  expect(check({ sheet: 'cost-of-disservice' })).toMatchInlineSnapshot(`
    [
      "content/worksheets/a-worksheet.mdx costs
    "The sheet" has no row to reckon with.
    Add \`costs\` with a row for each thing that bad service costs.",
    ]
  `);
  expect(check({ sheet: 'touch-count' })).toEqual([]);
});
