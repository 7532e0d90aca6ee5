/** Which letters a word holds, as bits; letters of one bit count as one. */
export function lettersHeld(word: string): number {
  let held = 0;
  for (let at = 0; at < word.length; at += 1) held |= 1 << (word.charCodeAt(at) % 32);
  return held;
}

/** How many letters of one word are not in another, at least: each of them is a slip. */
export function lettersMissing(held: number, others: number): number {
  let missing = 0;
  for (let rest = held & ~others; rest !== 0; rest &= rest - 1) missing += 1;
  return missing;
}
