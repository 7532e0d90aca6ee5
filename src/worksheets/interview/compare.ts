import { counts, isOpen, traitsOf, type Agreed, type Interview, type Mark } from './interview.ts';
import { decidingTrait } from '../../model/traits.ts';

/** The marks that decide, from the standards of the procedure. */
export interface Limits {
  /** The mean that an offer takes. */
  pass: number;
  /** From this difference on, two marks have to be talked through. */
  gap: number;
}

/** How two marks of a trait stand to each other. */
export type Standing = 'talk' | 'close' | 'missing';

/** A trait with the marks of both, and what they agreed on. */
export interface ComparedTrait {
  trait: string;
  marks: readonly [Mark | undefined, Mark | undefined];
  /** How far they lie apart; nothing where a mark does not count. */
  apart: number | undefined;
  standing: Standing;
  agreed: Agreed;
}

const order: readonly Standing[] = ['talk', 'missing', 'close'];

/**
 * Both sheets trait by trait: first what has to be talked through, the widest difference at the top, then what lacks a mark,
 * then the rest. Nothing is shown before both have finished.
 */
export function compare(interview: Interview, { gap }: Limits): ComparedTrait[] {
  if (!isOpen(interview)) return [];
  const [first, second] = interview.sides;
  return traitsOf(interview)
    .map((trait) => {
      const marks = [first.marks[trait], second.marks[trait]] as const;
      const apart = counts(marks[0]) && counts(marks[1]) ? Math.abs(marks[0].score - marks[1].score) : undefined;
      const standing: Standing = apart === undefined ? 'missing' : apart >= gap ? 'talk' : 'close';
      return { trait, marks, apart, standing, agreed: agreedOn(interview, trait, apart) };
    })
    .sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing) || (b.apart ?? 0) - (a.apart ?? 0));
}

/** What was agreed: the same mark of both needs no words. A trait that one of them has no mark for cannot be agreed on. */
function agreedOn({ agreed, sides }: Interview, trait: string, apart: number | undefined): Agreed {
  const { settled = '', score } = agreed[trait] ?? {};
  if (apart === undefined) return { settled };
  const taken = score ?? (apart === 0 ? sides[0].marks[trait]?.score : undefined);
  return taken === undefined ? { settled } : { settled, score: taken };
}

/** What the agreed marks come to. */
export type Outcome =
  | { reached: undefined; open: string[] }
  | {
      reached: boolean;
      scores: number[];
      mean: number;
      deciding: number;
      meanReached: boolean;
      decidingReached: boolean;
    };

/** The mean of the agreed marks against the pass score, and the deciding trait alone. Without all of them there is no result. */
export function outcomeOf(interview: Interview, limits: Limits): Outcome {
  const traits = traitsOf(interview);
  const compared = compare(interview, limits);
  const scoreOf = (trait: string) => compared.find((one) => one.trait === trait)?.agreed.score;
  const open = traits.filter((trait) => scoreOf(trait) === undefined);
  if (open.length > 0 || traits.length === 0) return { reached: undefined, open };
  const scores = traits.map((trait) => scoreOf(trait)!);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  // Where nobody asks about the deciding trait, nothing has shown that it is there.
  const deciding = scoreOf(decidingTrait) ?? 0;
  const [meanReached, decidingReached] = [mean >= limits.pass, deciding >= limits.pass];
  return { reached: meanReached && decidingReached, scores, mean, deciding, meanReached, decidingReached };
}

/** Whether a mark was agreed on that neither of them had given: a settlement halfway. */
export function isHalfway({ marks, agreed, apart }: ComparedTrait): boolean {
  return apart !== undefined && agreed.score !== undefined && marks.every((mark) => mark?.score !== agreed.score);
}
