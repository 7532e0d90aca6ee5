/** How the answers of a question are given. */
export type CheckKind = 'single' | 'multiple' | 'order';

/** What is said of what somebody has answered. */
export interface Verdict {
  isRight: boolean;
  /** Of each answer: whether it was rightly chosen or stands in its place; undefined where nothing is said of it. */
  marks: (boolean | undefined)[];
  /** All that was chosen is right, and something is missing. */
  isIncomplete: boolean;
}

/** Judges chosen answers. Nothing is said of those that were not chosen: they are for the next attempt. */
export function judgeChoice(right: readonly boolean[], chosen: readonly boolean[]): Verdict {
  const marks = right.map((isRight, index) => (chosen[index] ? isRight : undefined));
  const isRight = right.every((each, index) => each === chosen[index]);
  return { isRight, marks, isIncomplete: !isRight && !marks.includes(false) && chosen.includes(true) };
}

/** Judges an order: the right place of each answer, in the order they stand in. */
export function judgeOrder(places: readonly number[]): Verdict {
  const marks = places.map((place, index) => place === index);
  return { isRight: !marks.includes(false), marks, isIncomplete: false };
}
