import type { Slot } from '../ranking/synonyms.ts';
import { leastOfBest, synonym } from '../ranking/weights.ts';
import type { WordMatches } from './full-text.ts';

/** Where each word is found; a word that nobody asked for is nowhere. */
export type Answers = ReadonlyMap<string, WordMatches>;

/**
 * How well the text of each page answers a query of several words, by number of the page; 0 is not at all. Not every word
 * must be there, since people tell what happened; but a page that holds all that weighs stands far above one that holds a
 * part. A word weighs as it does in BM25: the logarithm of how few pages hold it (Robertson and Zaragoza, 2009).
 */
export function rankText(slots: readonly Slot[], answers: Answers, pages: number): Float32Array {
  const asked = slots.map((slot) => {
    const { best, size } = bestOf(phrasesOf(slot, answers), pages);
    return { best, weight: Math.log(1 + pages / Math.max(1, size)) };
  });
  const whole = asked.reduce((sum, { weight }) => sum + weight, 0);
  const scores = new Float32Array(pages);
  const shares = new Float32Array(pages);
  for (const { best, weight } of asked)
    for (let page = 0; page < pages; page += 1) {
      if (best[page] === 0) continue;
      scores[page]! += best[page]!;
      shares[page]! += weight / whole;
    }
  const least = leastOfBest * shares.reduce((most, share) => Math.max(most, share), 0);
  return scores.map((score, page) => (shares[page]! < least ? 0 : score * shares[page]! ** 2));
}

/** Words that were typed, or that mean the same. */
interface Phrase {
  words: readonly WordMatches[];
  worth: number;
}

/** What was typed, and what means the same; where a word is nowhere, none of them. */
function phrasesOf({ typed, others }: Slot, answers: Answers): Phrase[] {
  return [typed, ...others].flatMap((names, index) => {
    const words = names.map((name) => answers.get(name));
    return words.every((word) => word !== undefined && word.size > 0)
      ? [{ words: words as WordMatches[], worth: index === 0 ? 1 : synonym }]
      : [];
  });
}

/** For each page the best of the phrases that it holds every word of, and how many pages hold any. */
function bestOf(phrases: readonly Phrase[], pages: number): { best: Float32Array; size: number } {
  const best = new Float32Array(pages);
  let size = 0;
  for (const { words, worth } of phrases)
    for (let page = 0; page < pages; page += 1) {
      let sum = 0;
      for (const { scores } of words) {
        if (scores[page] === 0) {
          sum = 0;
          break;
        }
        sum += scores[page]!;
      }
      if (sum === 0) continue;
      if (best[page] === 0) size += 1;
      best[page] = Math.max(best[page]!, (sum / words.length) * worth);
    }
  return { best, size };
}
