import { isSameName } from '../checklist-run/same-name.ts';
import { decisions, emptySide, scores, type Interview, type Mark, type Side } from './interview.ts';

/** What the other interviewer needs to score: the candidate and the questions, without anybody's marks. */
export function withoutMarks(interview: Interview): Interview {
  const [first, second] = interview.sides;
  return {
    ...interview,
    sides: [emptySide(first.interviewer), emptySide(second.interviewer)],
    agreed: {},
    decision: { what: '', why: '', by: '' },
  };
}

/** What one interviewer hands to the other: their own sheet, and nothing of the other's. */
export function withOnly(interview: Interview, side: 0 | 1): Interview {
  const { sides } = withoutMarks(interview);
  return { ...withoutMarks(interview), sides: sides.with(side, interview.sides[side]) as [Side, Side] };
}

/** What became of a sheet that was brought from another device. */
export interface Merged {
  interview: Interview;
  /** The sides that were taken from it. */
  taken: (0 | 1)[];
  /** The sides of which both devices hold a finished sheet, with other marks. Ours stays. */
  kept: (0 | 1)[];
}

/** Puts the finished sheets of a file beside ours. A sheet that is finished here is never written over. */
export function merge(ours: Interview, theirs: Interview): Merged {
  const result: Merged = { interview: ours, taken: [], kept: [] };
  for (const side of [0, 1] as const) {
    const [own, other] = [ours.sides[side], theirs.sides[side]];
    if (other.doneAt === '') continue;
    if (own.doneAt === '') {
      const sides = result.interview.sides.with(side, other) as [Side, Side];
      result.interview = { ...result.interview, sides };
      result.taken.push(side);
    } else if (JSON.stringify(sorted(own)) !== JSON.stringify(sorted(other))) result.kept.push(side);
  }
  const isUntouched = Object.keys(ours.agreed).length === 0 && ours.decision.what === '';
  if (isUntouched) result.interview = { ...result.interview, agreed: theirs.agreed, decision: theirs.decision };
  return result;
}

/**
 * What is in a file, put as ours is, if both hold one interview that was begun on two devices: the same post, candidate,
 * people and questions, whoever of the two was written first. Undefined if they are two.
 */
export function asOurs(ours: Interview, theirs: Interview): Interview | undefined {
  const isOne =
    isSameName(ours.post.name, theirs.post.name) &&
    isSameName(ours.candidate, theirs.candidate) &&
    askedIn(ours) === askedIn(theirs);
  const [first, second] = theirs.sides;
  const inOurOrder = isOne
    ? (
        [
          [first, second],
          [second, first],
        ] as const
      ).find((sides) =>
        sides.every(({ interviewer }, index) => isSameName(interviewer, ours.sides[index as 0 | 1].interviewer)),
      )
    : undefined;
  return inOurOrder && { ...theirs, sides: inOurOrder };
}

function askedIn({ questions }: Interview): string {
  return questions
    .map(({ id }) => id)
    .sort()
    .join(' ');
}

function sorted({ marks }: Side): [string, Mark][] {
  return Object.entries(marks).sort(([a], [b]) => a.localeCompare(b));
}

/** Whether something read from a file or from the browser is an interview. */
export function isInterview(value: unknown): value is Interview {
  const { post, questions, candidate, sides, agreed, decision, deleteOn } = fieldsOf(value);
  return (
    areTexts(post, ['id', 'name']) &&
    Array.isArray(questions) &&
    questions.length > 0 &&
    questions.every((question) => areTexts(question, ['id', 'trait', 'text'])) &&
    [candidate, deleteOn].every((text) => typeof text === 'string') &&
    Array.isArray(sides) &&
    sides.length === 2 &&
    sides.every(isSide) &&
    Object.values(fieldsOf(agreed)).every((one) => areTexts(one, ['settled']) && isScore(fieldsOf(one)['score'])) &&
    areTexts(decision, ['what', 'why', 'by']) &&
    ['', ...decisions].includes(String(fieldsOf(decision)['what']))
  );
}

function isSide(value: unknown): value is Side {
  const { marks } = fieldsOf(value);
  const all = Object.values(fieldsOf(marks));
  return (
    areTexts(value, ['interviewer', 'doneAt']) &&
    all.every((mark) => areTexts(mark, ['evidence']) && isScore(fieldsOf(mark)['score']))
  );
}

function isScore(value: unknown): boolean {
  return value === undefined || (scores as readonly unknown[]).includes(value);
}

function areTexts(value: unknown, names: readonly string[]): boolean {
  const fields = fieldsOf(value);
  return names.every((name) => typeof fields[name] === 'string');
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
