/** What somebody answered to a statement. */
export interface Answer {
  /** The statement as it stood when it was answered. */
  text: string;
  trait: string;
  /** By the id of the mark; a sheet that is marked once has one, `mark`. */
  scores: Readonly<Record<string, number>>;
  /** What shows it. */
  words: string;
}

/** One time somebody filled the sheet in. */
export interface Assessment {
  answers: Readonly<Record<string, Answer>>;
  /** The instant it was finished; empty until then. */
  doneAt: string;
  /** The statement that was chosen to work on, by id, and the small habit for it. */
  choice: string;
  habit: string;
}

/** A statement of the page. */
export interface Statement {
  id: string;
  trait: string;
  text: string;
}

/** A mark that a statement gets, and what it goes by. */
export interface MarkKind {
  id: string;
  text: string;
}

/** The one mark of a sheet whose page names none. */
export const onlyMark = 'mark';

/** A sheet nobody has written on. */
export function newAssessment(): Assessment {
  return { answers: {}, doneAt: '', choice: '', habit: '' };
}

/** The mean of a trait by one kind of mark; nothing while no statement of it is marked. */
export function meanOf({ answers }: Assessment, trait: string, mark: string): number | undefined {
  const scores = Object.values(answers)
    .filter((answer) => answer.trait === trait)
    .flatMap((answer) => answer.scores[mark] ?? []);
  return scores.length === 0 ? undefined : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** The statements of the page that have no mark yet. */
export function unmarked(
  { answers }: Assessment,
  statements: readonly Statement[],
  marks: readonly string[],
): Statement[] {
  return statements.filter(({ id }) => marks.some((mark) => answers[id]?.scores[mark] === undefined));
}

/** How a statement stands to the last time. */
export interface Changed {
  id: string;
  trait: string;
  text: string;
  before: number | undefined;
  now: number | undefined;
  /** What was written then. */
  wordsBefore: string;
  /** The statement says something else than it did, so the two marks cannot be compared. */
  isReworded: boolean;
  by: number | undefined;
}

/** Every statement with its mark of last time: the greatest change first, then in the order of the page. */
export function compareAssessments(
  before: Assessment,
  now: Assessment,
  statements: readonly Statement[],
  mark: string,
): Changed[] {
  return statements
    .map(({ id, trait, text }) => {
      const [then, current] = [before.answers[id], now.answers[id]];
      const isReworded = then !== undefined && then.text !== text;
      const [was, is] = [then?.scores[mark], current?.scores[mark]];
      const by = isReworded || was === undefined || is === undefined ? undefined : is - was;
      return { id, trait, text, before: was, now: is, wordsBefore: then?.words ?? '', isReworded, by };
    })
    .sort((a, b) => Math.abs(b.by ?? 0) - Math.abs(a.by ?? 0));
}

/** Whether something read from a file or from the browser is a filled-in sheet. */
export function isAssessment(value: unknown): value is Assessment {
  const { answers, doneAt, choice, habit } = fieldsOf(value);
  return (
    typeof answers === 'object' &&
    answers !== null &&
    Object.values(answers).every(isAnswer) &&
    [doneAt, choice, habit].every((text) => typeof text === 'string')
  );
}

function isAnswer(value: unknown): value is Answer {
  const { text, trait, scores, words } = fieldsOf(value);
  return (
    [text, trait, words].every((part) => typeof part === 'string') &&
    typeof scores === 'object' &&
    scores !== null &&
    Object.values(scores).every((score) => [1, 2, 3, 4, 5].includes(score as number))
  );
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
