import type { Day } from '../../base/day.ts';
import { noteDone } from '../../workbench/progress/done.ts';
import { recall, remember } from '../../workbench/store.ts';
import { today } from '../../workbench/trust/today.ts';

/** Where right answers are kept. */
export const resultsName = 'checks';

/** A right answer: to which edition of the question, when, and at which attempt. */
export interface Result {
  key: string;
  on: Day;
  attempts: number;
}

/** By page, then by the name of the question. */
type Results = Readonly<Record<string, Readonly<Record<string, Result>>>>;

/** A question by where it stands; another edition of it has another key. */
export interface Question {
  page: string;
  id: string;
  key: string;
}

/** The right answer that was given to a question as it stands, if one was. */
export function resultOf({ page, id, key }: Question): Result | undefined {
  const result = allResults()[page]?.[id];
  return result?.key === key ? result : undefined;
}

/** Keeps a right answer on this device. Once all questions of its page have one, the page is noted as answered. */
export function keepResult(question: Question, attempts: number, onPage: readonly Question[]): void {
  const results = allResults();
  const result: Result = { key: question.key, on: today(), attempts };
  remember(resultsName, { ...results, [question.page]: { ...results[question.page], [question.id]: result } });
  if (onPage.every((each) => resultOf(each) !== undefined)) noteDone(question.page, 'answered');
}

function allResults(): Results {
  const kept = recall<unknown>(resultsName);
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as Results) : {};
}
