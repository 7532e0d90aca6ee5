import distance from 'damerau-levenshtein';

/**
 * The nearest of some known names, or undefined when none is near.
 * Near is an edit distance (Damerau-Levenshtein: a swap of neighbours counts once) of at most a third of the word.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: { name: string; steps: number } | undefined;
  for (const name of known) {
    if (Math.abs(name.length - word.length) > word.length / 3) continue;
    const { steps } = distance(wanted, name.toLowerCase());
    if (steps <= Math.max(1, Math.floor(word.length / 3)) && (best === undefined || steps < best.steps)) best = { name, steps };
  }
  return best?.name;
}
