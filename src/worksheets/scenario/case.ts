/** How good a choice is. */
export type Verdict = 'good' | 'fair' | 'poor';

/** A choice of a case, with its texts. */
export interface CaseChoice {
  id: string;
  label: string;
  verdict: Verdict;
  feedback: string;
  /** The moment it leads to. */
  to: string;
}

/** A moment of a case. One without choices is an end. */
export interface CaseMoment {
  id: string;
  says: string;
  choices: CaseChoice[];
}

/** A practice case, as the page holds it. */
export interface Case {
  start: string;
  moments: ReadonlyMap<string, CaseMoment>;
}

/** Where somebody has come to: the moment they began at, the choices they made, and whether they still read what came of the last. */
export interface Way {
  from: string;
  picks: readonly string[];
  isReading: boolean;
}

/** A choice that was made, at its moment. */
export interface Step {
  moment: CaseMoment;
  choice: CaseChoice;
}

/** What becomes of a case in the end, best first. */
export type Result = 'clean' | 'passed' | 'nearly' | 'saved' | 'failed' | 'middle';

/** The way from the start, before anything was chosen. */
export function wayFrom(from: string): Way {
  return { from, picks: [], isReading: false };
}

/** The choices of a way, and the moment it has led to. What does not fit the case, since it was changed, is left out. */
export function follow({ moments, start }: Case, { from, picks }: Way): { steps: Step[]; at: CaseMoment } {
  let at = moments.get(from) ?? moments.get(start)!;
  const steps: Step[] = [];
  for (const pick of picks) {
    const choice = at.choices.find(({ id }) => id === pick);
    const next = choice && moments.get(choice.to);
    if (!next) break;
    steps.push({ moment: at, choice });
    at = next;
  }
  return { steps, at };
}

/** The way with one more choice, which is read before it goes on. */
export function choose(way: Way, pick: string): Way {
  return { ...way, picks: [...way.picks, pick], isReading: true };
}

/** The way after the first so many choices. */
export function backTo({ from, picks }: Way, count: number): Way {
  return { from, picks: picks.slice(0, count), isReading: false };
}

/**
 * What became of a case that has come to an end. It is passed when no choice on the way from the start was poor and the last
 * one was good; clean when all were good; nearly when only the last one was no more than possible; saved when it ended well
 * after a poor choice.
 */
export function resultOf({ start }: Case, steps: readonly Step[]): Result {
  if (steps[0]?.moment.id !== start) return 'middle';
  const verdicts = steps.map(({ choice }) => choice.verdict);
  if (verdicts.every((verdict) => verdict === 'good')) return 'clean';
  const endsWell = verdicts.at(-1) === 'good';
  if (verdicts.includes('poor')) return endsWell ? 'saved' : 'failed';
  return endsWell ? 'passed' : 'nearly';
}

/** The choice that would have been better at a step; undefined where the one that was made was as good as any. */
export function betterAt({ moment, choice }: Step): CaseChoice | undefined {
  const rank = ({ verdict }: CaseChoice) => ['poor', 'fair', 'good'].indexOf(verdict);
  const best = moment.choices.toSorted((a, b) => rank(b) - rank(a))[0];
  return best && rank(best) > rank(choice) ? best : undefined;
}
