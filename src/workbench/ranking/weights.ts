import type { Tier } from './match.ts';
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

/** Of a sentence, this much of its weight must be in the names of a page; less is chance. */
export const leastShare = 0.34;

/** A word that no page is called by may be noise or the very point, so it weighs as much as a common word. */
export const unknownWord = 2;

/** What the page is also called, in words that somebody wrote down as meaning the same. */
export const synonym = 0.8;

/** A word that is twice as common is this much likelier to be meant; a slip costs more than that. */
export const commonness = 1.12;

/** What a page is worth that is called as the query is, beside what its text is worth: what is called just so stands first. */
export const byName: Record<Tier, number> = {
  exact: 200,
  start: 40,
  words: 30,
  inside: 8,
  slip: 20,
  initials: 10,
  some: 60,
};

/** What a page is worth for its text, beside what it is called. */
export const byText = 1.5;

/** A page that is not in the reader's language is read with more effort. */
export const elsewhere = 0.9;

/** A text that holds less than this share of what the best text holds of a query is noise: it only makes the list longer. */
export const leastOfBest = 0.4;

/**
 * How much more than body text the parts of a page weigh in the index of its text: what its author calls it, then other names
 * and the customer's words, then the summary or the meaning of a term. Headings weigh 7 to 2, as Pagefind gives them.
 */
export const inIndex = { title: 10, alias: 9, customerSays: 8, summary: 4 } as const;

/** A word that a text holds twice as often is not twice as much what it is about: from a few places on, more of them add little. */
export const saturation = 1.6;

/** How much is expected of a page that is so many times as long as most: in a long page a word stands sooner by chance. */
export function fullLength(length: number): number {
  return 0.5 + 0.5 * length;
}

/** A word in the title is what the page is about. */
export const inTitle = 3;

/** A word that begins as the typed one does, but is so many letters longer, may be another word. */
export function likeness(letters: number): number {
  return letters === 0 ? 1 : Math.exp(Math.exp(-((letters + 1) ** 2) / 8) - 1);
}
