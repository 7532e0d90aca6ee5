import type { Day } from '../../base/day.ts';

/** A mark as an interviewer wrote it down. */
export interface Mark {
  score?: number;
  evidence: string;
}

/** The sheet of one interviewer. */
export interface Side {
  /** Who scores: a name or initials. */
  interviewer: string;
  /** By trait. */
  marks: Readonly<Record<string, Mark>>;
  /** The instant they finished; empty until then. From then on nothing in it changes. */
  doneAt: string;
}

/** A question of the bank that was chosen for this post. */
export interface Chosen {
  id: string;
  trait: string;
  text: string;
}

/** What both agreed on about a trait after comparing. */
export interface Agreed {
  score?: number;
  /** What settled it. */
  settled: string;
}

export const decisions = ['offer', 'no-offer', 'third-talk'] as const;
export type Decision = (typeof decisions)[number];

/** One candidate, scored twice. */
export interface Interview {
  post: { id: string; name: string };
  /** The same for every candidate of the post. */
  questions: readonly Chosen[];
  /** Initials or a number, never a name. */
  candidate: string;
  sides: readonly [Side, Side];
  agreed: Readonly<Record<string, Agreed>>;
  decision: { what: Decision | ''; why: string; by: string };
  /** The day by which it is to be deleted. */
  deleteOn: Day;
}

export const scores = [1, 2, 3, 4, 5] as const;

/** Fewer words than this are a verdict, not evidence. */
export const leastWords = 3;

/** Whether a mark counts: it has a score, and what was said or done stands beside it. */
export function counts(mark: Mark | undefined): mark is Mark & { score: number } {
  return mark?.score !== undefined && isEvidence(mark.evidence);
}

/** Whether a text says what somebody said or did, and not just "good". */
export function isEvidence(text: string): boolean {
  return (text.match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? []).length >= leastWords;
}

/** The traits that are asked about, in their order. */
export function traitsOf({ questions }: Pick<Interview, 'questions'>): string[] {
  return [...new Set(questions.map(({ trait }) => trait))];
}

/** The traits for which an interviewer has no mark that counts. */
export function openTraits(interview: Interview, side: Side): string[] {
  return traitsOf(interview).filter((trait) => !counts(side.marks[trait]));
}

/** Whether both have finished, so that each may see what the other wrote. */
export function isOpen({ sides }: Interview): boolean {
  return sides.every(({ doneAt }) => doneAt !== '');
}

/** A sheet nobody has written on. */
export function emptySide(interviewer: string): Side {
  return { interviewer, marks: {}, doneAt: '' };
}
