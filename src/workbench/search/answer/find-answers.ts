import type { Answer, AnswerPage } from './answer.ts';
import { isTakenBy } from './is-taken.ts';
import { meet, type Met } from './meet.ts';
import { queryWords, type QueryWord } from './query-words.ts';
import type { Questions } from './questions.ts';
import type { Thing } from './thing.ts';

/** Nobody reads more values to find the right one; a list of results is the better answer then. */
const most = 3;

/** What a query is looked up in. */
export interface Asked {
  /** What may be asked for with a query. */
  thingsFor: (query: string) => readonly Thing[];
  questions: Questions;
  /** All pages, since a word that pages are called by is looked for, not asked about. */
  pages: readonly AnswerPage[];
}

/**
 * The answers to a query: one, or up to three that are as good as each other. None at all where there is a doubt: every word has
 * to be a part of what a thing or its page is called, or of the question.
 */
export function findAnswers(query: string, { thingsFor, questions, pages }: Asked): Answer[] {
  const words = queryWords(query, questions);
  const met = bestOf(
    thingsFor(query).flatMap((thing) => meet(thing, words) ?? []),
    words,
  );
  if (met.length > most) return [];
  const isFree = ({ claim, thing }: Met) => claim.length === 0 || !isTakenBy(pages, claim, thing, questions);
  return met.filter(isFree).map(({ thing }) => thing.answer);
}

/** The best, each answer once. Who asks for a limit means how far somebody may go before any other figure. */
function bestOf(met: readonly Met[], words: readonly QueryWord[]): Met[] {
  const grade = Math.max(...met.map((one) => one.grade));
  const best = met.filter((one) => one.grade === grade);
  const isLimit = ({ thing }: Met) => thing.answer.kind === 'limit';
  const isForLimit = best.some(isLimit) && words.some(({ asks }) => asks.has('limit'));
  const meant = isForLimit ? best.filter(isLimit) : best;
  return [...new Map(meant.map((one) => [one.thing.answer.key, one])).values()];
}
