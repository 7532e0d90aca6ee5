import { expect, test } from 'vitest';
import { checkAnswers } from '../../src/rules/check-answers.ts';
import { path } from '../support/pages.ts';
import { report } from '../support/report.ts';

function check(answers: string, kind = 'single', question = 'What comes first?'): string[] {
  const text = `<Check id="first" kind="${kind}" section="steps" of="00000000">\n\n${question}\n\n${answers}\n\n</Check>`;
  return report(checkAnswers, { pages: [path({}, { text })] });
}

test('says what is missing in a question, and how it is written', () => {
  expect([
    ...check(''),
    ...check('', 'order'),
    ...check('- [x] Look.\n- [ ] Say.', 'single', ''),
    ...check('- Look.\n- Say.'),
    ...check('- [ ] Look.\n- [ ] Say.'),
    ...check('- [x] Look.'),
    ...check('1. Look.\n2. Say.', 'order'),
  ]).toMatchInlineSnapshot(`
    [
      "content/paths/a-path.mdx:1:1
    The question has no answers.
    Write each on a line of its own: "- [x] " before a right one, "- [ ] " before a wrong one.",
      "content/paths/a-path.mdx:1:1
    The question has no answers.
    Write them as a numbered list, in the right order.",
      "content/paths/a-path.mdx:1:1
    The answers have no question.
    Write it above them.",
      "content/paths/a-path.mdx:1:1
    The question has no answers.
    Write each on a line of its own: "- [x] " before a right one, "- [ ] " before a wrong one.",
      "content/paths/a-path.mdx:1:1
    None of the answers is right.
    Write "- [x] " before the right one.",
      "content/paths/a-path.mdx:1:1
    With one answer there is nothing to choose.
    Write at least two.",
      "content/paths/a-path.mdx:1:1
    There is nothing to put in order in 2 answers.
    Write three or more.",
    ]
  `);
});

test('says which kind of question the answers are written for', () => {
  expect([
    ...check('1. Look.\n2. Say.\n3. Write.', 'multiple'),
    ...check('- [x] Look.\n- [ ] Say.', 'order'),
    ...check('- [x] Look.\n- [x] Say.'),
  ]).toMatchInlineSnapshot(`
    [
      "content/paths/a-path.mdx:1:1
    Answers to choose from have boxes, and these have numbers.
    Write "- [x] " before a right one and "- [ ] " before a wrong one, or say kind="order".",
      "content/paths/a-path.mdx:1:1
    Answers to put in order are written as a numbered list, and these have boxes.
    Write them with 1., 2. and 3. in the right order, or say kind="multiple".",
      "content/paths/a-path.mdx:1:1
    One answer can be chosen, and 2 are right.
    Leave one tick, or say kind="multiple".",
    ]
  `);
});

test('points at an answer that stands twice', () => {
  expect(check('- [x] Look.\n- [ ] Say.\n- [ ] look.')).toMatchInlineSnapshot(`
    [
      "content/paths/a-path.mdx:7:1
    The answer "look." stands twice.
    Take one of them out, or say how they differ.",
    ]
  `);
});

test('two questions of a page have two names', () => {
  const one = '<Check id="first" section="a" of="00000000">\n\nWhat?\n\n- [x] This.\n- [ ] That.\n\n</Check>';
  expect(report(checkAnswers, { pages: [path({}, { text: `${one}\n\n${one}` })] })).toMatchInlineSnapshot(`
    [
      "content/paths/a-path.mdx:10:1
    Two questions of this page are called "first"; the other is in line 1.
    Give this one a name of its own: what was answered is kept by it.",
    ]
  `);
  expect(report(checkAnswers, { pages: [path({}, { text: one }), path({ id: 'other' }, { text: one })] })).toEqual([]);
});

test('is silent about questions that can be answered', () => {
  expect(check('- [x] Look.\n  > Right.\n- [ ] Say.\n  > Not yet.')).toEqual([]);
  expect(check('- [x] Look.\n\n- [x] Say.\n\n- [ ] Wait.', 'multiple')).toEqual([]);
  expect(check('1. Look.\n2. Say.\n3. Write.\n\nThat is all.', 'order')).toEqual([]);
});
