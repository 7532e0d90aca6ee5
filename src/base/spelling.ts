import distance from 'damerau-levenshtein';

/**
 * The nearest of some known names, or undefined when none is near.
 * Near is an edit distance (Damerau-Levenshtein: a swap of neighbours counts once) of at most a third of the word.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  const letters = lettersOf(wanted);
  let farthest = Math.floor(word.length / 3);
  let best: string | undefined;
  for (const name of known) {
    if (Math.abs(name.length - word.length) > word.length / 3) continue;
    const other = name.toLowerCase();
    // Each step changes at most two letters, which is quick to see and rules out nearly every name.
    if (differingLetters(letters, other) > 2 * farthest) continue;
    const { steps } = distance(wanted, other);
    if (steps > farthest) continue;
    best = name;
    if (steps === 0) break;
    farthest = steps - 1;
  }
  return best;
}

/** The nearest name, where no other is as near: the only one that can be meant. */
export function onlyNearest(word: string, known: readonly string[]): string | undefined {
  const near = nearest(word, known);
  if (near === undefined) return undefined;
  const stepsTo = (name: string) => distance(word.toLowerCase(), name.toLowerCase()).steps;
  return known.every((name) => name === near || stepsTo(name) > stepsTo(near)) ? near : undefined;
}

/** How often each letter occurs; letters that share a cell only make two words look more alike. */
function lettersOf(word: string): Int16Array {
  const letters = new Int16Array(64);
  for (let index = 0; index < word.length; index += 1) letters[word.charCodeAt(index) % 64]! += 1;
  return letters;
}

function differingLetters(letters: Int16Array, word: string): number {
  const left = letters.slice();
  for (let index = 0; index < word.length; index += 1) left[word.charCodeAt(index) % 64]! -= 1;
  let sum = 0;
  for (const count of left) sum += Math.abs(count);
  return sum;
}
