import { wordsOf } from '../../../base/plain.ts';
import { breathe } from '../../../base/slices.ts';
import { rewordings, synonymsOf, type SynonymGroup } from '../../ranking/synonyms.ts';
import type { Answer } from './answer.ts';

/** A query in more ways than this is a guess. */
const mostWays = 12;

/**
 * The answers to a query; where there are none, those to the same query in words that mean the same, if all that have any
 * agree. Words that only lead to others, as "discount" leads to "goodwill", do not mean the same.
 */
export async function inOtherWords(
  query: string,
  synonyms: readonly SynonymGroup[],
  answersTo: (query: string) => Answer[],
): Promise<Answer[]> {
  const typed = answersTo(query);
  if (typed.length > 0) return typed;
  let first: Answer[] | undefined;
  for (const words of reworded(query, synonyms)) {
    await breathe();
    const answers = answersTo(words);
    if (answers.length > 0 && keysOf(answers) !== keysOf((first ??= answers))) return [];
  }
  return first ?? [];
}

function reworded(query: string, synonyms: readonly SynonymGroup[]): string[] {
  const slotsOf = synonymsOf(synonyms.filter(([, to]) => to === undefined));
  const slots = slotsOf(wordsOf(query).map(({ plain }) => plain));
  return rewordings(slots, mostWays).map((words) => words.join(' '));
}

function keysOf(answers: readonly Answer[]): string {
  return answers.map(({ key }) => key).join(' ');
}
