import type { TrustState } from '../../model/trust.ts';

/** Who searches mostly has something to do, so what says how stands above what says why, and a word's meaning comes last. */
const work: Record<string, number> = { procedures: 1.3, checklists: 1.2, paths: 1.2, phrases: 1.1, glossary: 0.9 };

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

/** What a page is worth to a reader whatever the query: by the folder of its kind, and by what may be believed of it. */
export function standing(kind: string, state: TrustState): number {
  return (work[kind] ?? 1) * trust[state];
}

/** Words that stand together are meant together: "late delivery" is more than "late" and "delivery" on one page. */
export const together = 4;

/** A title is what its author calls the page; another name or the id is what somebody may call it. */
export const otherName = 0.65;

/** A wrong letter is a guess, and a second one a guess about a guess. */
export const perSlip = 0.6;

/** A word that begins as the query does may be another word. */
export const unfinished = 0.9;

/** What was read last is likely to be looked for again; ten pages later that says nothing any more. */
export function recency(place: number): number {
  return place < 0 || place >= 10 ? 1 : 1.5 - place * 0.05;
}
