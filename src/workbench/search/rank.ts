import type { TrustState } from '../../model/trust.ts';

/** What the order of results depends on, besides how often and where Pagefind met the words. */
export interface Hit {
  score: number;
  title: string;
  /** The text of the page, with its other names and what customers say. */
  content: string;
  state: TrustState;
}

/** How good a hit is. Words that stand together count more than words that are only on the same page; late pages count less. */
export function rank(query: string, { score, title, content, state }: Hit): number {
  const words = plain(query);
  const isPhrase = words.includes(' ');
  const inTitle = holds(plain(title), words);
  const asPhrase = isPhrase && holds(plain(content), words);
  return score * (plain(title) === words ? 4 : inTitle && isPhrase ? 3 : asPhrase ? 4 : 1) * trust[state];
}

/** Overdue pages stand below current ones of like relevance; drafts below all that is in force. */
const trust: Record<TrustState, number> = {
  current: 1,
  'due-soon': 1,
  edited: 0.95,
  unverified: 0.8,
  overdue: 0.8,
  retired: 0.1,
  draft: 0.01,
};

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

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function holds(text: string, words: string): boolean {
  return words !== '' && ` ${text} `.includes(` ${words} `);
}

/** Lower case, without accents and signs: `Where's my sofa?` → `wheres my sofa`. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
