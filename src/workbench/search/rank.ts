import type { TrustState } from '../../model/trust.ts';
import { sharedStart } from '../ranking/initials.ts';
import { plain } from '../ranking/plain.ts';
import { standing, together } from '../ranking/weights.ts';

/** What the order of results depends on, besides how often and where Pagefind met the words. */
export interface Hit {
  score: number;
  /** The folder of its kind. */
  kind: string;
  title: string;
  /** The text of the page, with its other names and what customers say. */
  content: string;
  state: TrustState;
}

/** How good a hit is. Words that stand together count more than words that are only on the same page; late pages count less. */
export function rank(query: string, { score, kind, title, content, state }: Hit): number {
  const words = plain(query);
  const isTogether = plain(title) === words || (words.includes(' ') && ` ${plain(content)} `.includes(` ${words} `));
  return score * (isTogether ? together : 1) * standing(kind, state);
}

/**
 * Whether the words that were hit are those of the query. Pagefind shortens a word it does not know until it meets one it
 * knows, so "cheque" finds "che"; such a page is no answer.
 */
export function answers(query: string, hits: readonly string[]): boolean {
  const found = hits.map((word) => plain(word));
  return plain(query)
    .split(' ')
    .every((word) => found.some((hit) => sharedStart(word, hit) >= Math.ceil(word.length * 0.6)));
}
