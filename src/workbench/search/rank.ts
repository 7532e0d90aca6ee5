import type { TrustState } from '../../model/trust.ts';

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
  return score * (isTogether ? 4 : 1) * (work[kind] ?? 1) * trust[state];
}

/** Who searches mostly has something to do, so what says how stands above what says why. */
const work: Record<string, number> = { procedures: 1.3, checklists: 1.2, paths: 1.2, phrases: 1.1 };

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

/** Lower case, without accents and signs: `Where's my sofa?` → `wheres my sofa`. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
