import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import {
  compareAssessments,
  isAssessment,
  meanOf,
  newAssessment,
  unmarked,
  type Answer,
  type Assessment,
  type Statement,
} from '../../../src/worksheets/self-assessment/assessment.ts';
import { reminder } from '../../../src/worksheets/self-assessment/reminder.ts';

const statements: Statement[] = [
  { id: 'truth', trait: 'beliefs', text: 'I believe in reasons.' },
  { id: 'craft', trait: 'beliefs', text: 'I believe in practice.' },
  { id: 'closed', trait: 'results', text: 'It stays closed.' },
];

function answered(scores: Record<string, number>, texts: Record<string, string> = {}): Assessment {
  const answers = statements.flatMap(({ id, trait, text }): [string, Answer][] =>
    scores[id] === undefined ? [] : [[id, { text: texts[id] ?? text, trait, scores: { mark: scores[id] }, words: '' }]],
  );
  return { ...newAssessment(), answers: Object.fromEntries(answers) };
}

describe('the mean of a part', () => {
  // (4 + 1) ÷ 2 = 2.5.
  test('is that of its marked statements', () => {
    expect(meanOf(answered({ truth: 4, craft: 1, closed: 5 }), 'beliefs', 'mark')).toBe(2.5);
    expect(meanOf(answered({ truth: 4 }), 'beliefs', 'mark')).toBe(4);
  });

  test('is nothing, and not zero, while none is marked', () => {
    expect(meanOf(answered({ truth: 4 }), 'results', 'mark')).toBeUndefined();
  });
});

describe('compared with last time', () => {
  test('the greatest change comes first', () => {
    const changed = compareAssessments(
      answered({ truth: 3, craft: 5, closed: 2 }),
      answered({ truth: 4, craft: 2, closed: 2 }),
      statements,
      'mark',
    );
    expect(changed.map(({ id, before, now, by }) => [id, before, now, by])).toEqual([
      ['craft', 5, 2, -3],
      ['truth', 3, 4, 1],
      ['closed', 2, 2, 0],
    ]);
  });

  test('a statement that says something else now is not compared', () => {
    const before = answered({ truth: 1 }, { truth: 'I am polite.' });
    const [truth] = compareAssessments(before, answered({ truth: 5 }), statements.slice(0, 1), 'mark');
    expect(truth).toMatchObject({ isReworded: true, by: undefined });
  });

  test('a statement that was not marked then has no change', () => {
    const [truth] = compareAssessments(answered({}), answered({ truth: 5 }), statements.slice(0, 1), 'mark');
    expect(truth).toMatchObject({ before: undefined, now: 5, by: undefined, isReworded: false });
  });
});

test('a statement that is marked twice is marked once both marks are there', () => {
  const pencil = { text: '', trait: 'beliefs', scores: { pencil: 3 }, words: '' };
  const sheet = { ...newAssessment(), answers: { truth: pencil } };
  expect(unmarked(sheet, statements.slice(0, 1), ['pencil', 'ink'])).toHaveLength(1);
  expect(unmarked(sheet, statements.slice(0, 1), ['pencil'])).toHaveLength(0);
});

test('a file is read back as it was written, and refused with a mark of six', () => {
  expect(isAssessment(JSON.parse(JSON.stringify(answered({ truth: 5 }))))).toBe(true);
  expect(isAssessment(answered({ truth: 6 }))).toBe(false);
  expect(isAssessment({ answers: null, doneAt: '', choice: '', habit: '' })).toBe(false);
});

test('the reminder is a whole day that a calendar can read', () => {
  const text = reminder({
    id: 'abc',
    day: '2027-02-19',
    title: 'Self-assessment: look again',
    text: 'Fill in the sheet again.',
    url: 'https://playbook.example.com/worksheets/self-assessment-frontline/',
    now: new Date('2026-11-21T10:00:00Z'),
  });
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent')!);
  expect([event.summary, event.startDate.toString(), event.startDate.isDate]).toEqual([
    'Self-assessment: look again',
    '2027-02-19',
    true,
  ]);
});
