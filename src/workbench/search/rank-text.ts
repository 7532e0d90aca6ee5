import type { Slot } from '../ranking/synonyms.ts';
import { leastOfBest, synonym } from '../ranking/weights.ts';
import type { WordMatch, WordMatches } from './full-text.ts';

/** A page whose text answers a query. */
export interface TextMatch {
  /** How much of what weighs in the query is in the text, and how well: 0 and up. */
  score: number;
  /** The share of the query's weight that the text holds: 0 to 1. */
  share: number;
  matches: WordMatch[];
}

/** The pages that hold each word; a word that nobody asked for is on none. */
export type Answers = ReadonlyMap<string, WordMatches>;

/**
 * Finds the pages whose text answers a query of several words. Not every word must be there, since people tell what happened;
 * but a page that holds all that weighs stands far above one that holds a part. A word weighs as it does in BM25: the
 * logarithm of how few pages hold it (Robertson and Zaragoza, 2009).
 */
export function rankText(slots: readonly Slot[], answers: Answers, pages: number): Map<string, TextMatch> {
  const asked = slots.map((slot) => {
    const phrases = phrasesOf(slot, answers);
    const met = new Set(phrases.flatMap(({ pages: held }) => [...held.keys()]));
    return { phrases, met, weight: Math.log(1 + pages / Math.max(1, met.size)) };
  });
  const whole = asked.reduce((sum, { weight }) => sum + weight, 0);
  const found = new Map<string, TextMatch>();
  for (const { phrases, met, weight } of asked)
    for (const id of met) add(found, id, { phrases, share: weight / whole });
  const least = leastOfBest * Math.max(0, ...[...found.values()].map(({ share }) => share));
  for (const [id, match] of found) {
    if (match.share < least) found.delete(id);
    else match.score *= match.share ** 2;
  }
  return found;
}

/** Words that were typed, or that mean the same, with the pages that hold every one of them. */
interface Phrase {
  words: readonly WordMatches[];
  pages: WordMatches;
  worth: number;
}

function phrasesOf({ typed, others }: Slot, answers: Answers): Phrase[] {
  return [typed, ...others].map((names, index) => {
    const words = names.map((name) => answers.get(name) ?? new Map<string, WordMatch>());
    return { words, pages: heldByAll(words), worth: index === 0 ? 1 : synonym };
  });
}

/** The shortest list, without the pages that another one misses. */
function heldByAll(words: readonly WordMatches[]): WordMatches {
  const [first, ...rest] = words.toSorted((a, b) => a.size - b.size);
  if (rest.length === 0) return first!;
  return new Map([...first!].filter(([id]) => rest.every((other) => other.has(id))));
}

/** Counts the best of the phrases for a page, and keeps every word of all of them. */
function add(
  found: Map<string, TextMatch>,
  id: string,
  { phrases, share }: { phrases: readonly Phrase[]; share: number },
): void {
  let match = found.get(id);
  if (!match) found.set(id, (match = { score: 0, share: 0, matches: [] }));
  let best = 0;
  for (const { words, pages, worth } of phrases) {
    if (!pages.has(id)) continue;
    let sum = 0;
    for (const word of words) {
      const held = word.get(id)!;
      match.matches.push(held);
      sum += held.score;
    }
    best = Math.max(best, (sum / words.length) * worth);
  }
  match.score += best;
  match.share += share;
}
