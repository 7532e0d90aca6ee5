/** From one value to another one, both belonging to it. */
export interface Interval {
  from: number;
  to: number;
}

/** The standard normal quantile of 97.5 %. */
const z = 1.959963984540054;

/** A part of a whole between 0 and 1; undefined of nothing. */
export function share(part: number, whole: number): number | undefined {
  return whole > 0 ? part / whole : undefined;
}

/** The share of answers that took the best mark there is; undefined of no answers. */
export function topBox(marks: readonly number[], best = 5): number | undefined {
  return share(marks.filter((mark) => mark === best).length, marks.length);
}

/** The Net Promoter Score of answers from 0 to 10, in points: the share of 9 and 10 less the share of 0 to 6, times 100. */
export function netPromoterScore(answers: readonly number[]): number | undefined {
  const promoters = answers.filter((answer) => answer >= 9).length;
  const detractors = answers.filter((answer) => answer <= 6).length;
  return answers.length > 0 ? ((promoters - detractors) / answers.length) * 100 : undefined;
}

/**
 * Where the true share probably lies, with 95 % confidence: the score interval of Wilson (1927) without correction, method 3
 * in Newcombe's comparison (Statistics in Medicine 17, 1998, p. 857).
 */
export function shareInterval(part: number, whole: number): Interval | undefined {
  if (whole <= 0) return undefined;
  const middle = (2 * part + z * z) / (2 * (whole + z * z));
  const reach = (z * Math.sqrt(z * z + 4 * part * (1 - part / whole))) / (2 * (whole + z * z));
  return { from: Math.max(0, middle - reach), to: Math.min(1, middle + reach) };
}

/**
 * How much a share probably changed, later less earlier, with 95 % confidence: Newcombe's hybrid score interval, method 10
 * (Statistics in Medicine 17, 1998, p. 873). A change is more than chance where zero lies outside of it.
 */
export function changeInterval(
  earlier: { part: number; whole: number },
  later: { part: number; whole: number },
): Interval | undefined {
  const [before, after] = [shareInterval(earlier.part, earlier.whole), shareInterval(later.part, later.whole)];
  if (!before || !after) return undefined;
  const [was, is] = [earlier.part / earlier.whole, later.part / later.whole];
  const change = is - was;
  return {
    from: change - Math.hypot(is - after.from, before.to - was),
    to: change + Math.hypot(after.to - is, was - before.from),
  };
}
