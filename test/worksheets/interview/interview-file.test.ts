import { describe, expect, test } from 'vitest';
import {
  asOurs,
  isInterview,
  merge,
  withOnly,
  withoutMarks,
} from '../../../src/worksheets/interview/interview-file.ts';
import { emptySide, type Interview, type Side } from '../../../src/worksheets/interview/interview.ts';

const begun: Interview = {
  post: { id: 'post', name: 'Service adviser' },
  questions: [{ id: 'warmth-one', trait: 'warmth', text: 'When were you last kind?' }],
  candidate: 'C1',
  sides: [emptySide('AM'), emptySide('BT')],
  agreed: {},
  decision: { what: '', why: '', by: '' },
  deleteOn: '2027-03-31',
};

function finished(interviewer: string, score: number): Side {
  return { interviewer, marks: { warmth: { score, evidence: 'Took her coat.' } }, doneAt: '2027-03-01T10:00:00Z' };
}

const written = (interview: Interview) => JSON.stringify(interview);

describe('what leaves the device', () => {
  const both: Interview = {
    ...begun,
    sides: [finished('AM', 2), finished('BT', 5)],
    agreed: { warmth: { score: 5, settled: 'The coat.' } },
    decision: { what: 'offer', why: 'Warm', by: 'AM' },
  };

  test('are the questions without any mark, for who has not scored yet', () => {
    const file = withoutMarks(both);
    expect(written(file)).not.toMatch(/coat|"score"|offer/);
    expect(file.questions).toEqual(begun.questions);
  });

  test('is the sheet of one, without the other’s or what was agreed', () => {
    const file = withOnly(both, 0);
    expect(file.sides[0]).toEqual(both.sides[0]);
    expect(file.sides[1]).toEqual(emptySide('BT'));
    expect(written(file)).not.toMatch(/"score":5|settled|offer/);
  });
});

describe('a sheet from another device', () => {
  test('comes beside ours', () => {
    const ours = { ...begun, sides: [finished('AM', 2), emptySide('BT')] as const };
    const theirs = { ...begun, sides: [emptySide('AM'), finished('BT', 5)] as const };
    const { interview, taken, kept } = merge(ours, theirs);
    expect(interview.sides).toEqual([finished('AM', 2), finished('BT', 5)]);
    expect([taken, kept]).toEqual([[1], []]);
  });

  test('never writes over one that is finished here', () => {
    const ours = { ...begun, sides: [finished('AM', 2), finished('BT', 5)] as const };
    const theirs = { ...begun, sides: [finished('AM', 4), finished('BT', 5)] as const };
    const { interview, taken, kept } = merge(ours, theirs);
    expect(interview.sides).toEqual(ours.sides);
    expect([taken, kept]).toEqual([[], [0]]);
  });

  test('is not taken while it is unfinished', () => {
    const theirs = { ...begun, sides: [{ ...finished('AM', 4), doneAt: '' }, emptySide('BT')] as const };
    expect(merge(begun, theirs)).toMatchObject({ taken: [], interview: { sides: begun.sides } });
  });
});

describe('an interview that was begun on two devices', () => {
  const theirs = { ...begun, post: { id: 'other', name: 'service adviser' }, candidate: 'c1' };

  test('is one, whoever was written down first, with accents or without', () => {
    const ours: Interview = { ...begun, sides: [emptySide('José'), emptySide('BT')] };
    const sides = [finished('b. t.', 5), emptySide('JOSE')] as const;
    expect(asOurs(ours, { ...theirs, sides })?.sides).toEqual([emptySide('JOSE'), finished('b. t.', 5)]);
  });

  test('is another one with another candidate, other people or other questions', () => {
    expect(asOurs(begun, { ...theirs, candidate: 'C2' })).toBe(undefined);
    expect(asOurs(begun, { ...theirs, sides: [emptySide('AM'), emptySide('CS')] })).toBe(undefined);
    expect(asOurs(begun, { ...theirs, questions: [{ ...begun.questions[0]!, id: 'warmth-two' }] })).toBe(undefined);
  });
});

describe('a file', () => {
  test('is read back as it was written', () => {
    expect(isInterview(JSON.parse(written({ ...begun, sides: [finished('AM', 2), emptySide('BT')] })))).toBe(true);
  });

  test.each([
    ['a mark of six', { ...begun, sides: [finished('AM', 6), emptySide('BT')] }],
    ['one interviewer', { ...begun, sides: [emptySide('AM')] }],
    ['no questions', { ...begun, questions: [] }],
    ['a decision that is none', { ...begun, decision: { what: 'perhaps', why: '', by: '' } }],
    ['nothing', undefined],
  ])('is refused with %s', (_, value) => {
    expect(isInterview(value)).toBe(false);
  });
});
