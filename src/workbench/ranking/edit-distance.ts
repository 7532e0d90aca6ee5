/**
 * How many slips of the finger lie between what was typed and a word, or its beginning where the typing may not be done:
 * a letter too many, too few or wrong, or two neighbours swapped. More than `most` is Infinity.
 */
export function slipsBetween(typed: string, word: string, most: number): number {
  if (typed.length - word.length > most) return Infinity;
  const other = word.slice(0, typed.length + most);
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= typed.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = typed[row - 1] === other[column - 1];
      const isSwap =
        row > 1 && column > 1 && typed[row - 1] === other[column - 2] && typed[row - 2] === other[column - 1];
      line[column] = Math.min(
        above[column]! + 1,
        line[column - 1]! + 1,
        above[column - 1]! + (isSame ? 0 : 1),
        isSwap ? before[column - 2]! + 1 : Infinity,
      );
    }
    if (Math.min(...line) > most) return Infinity;
    [before, above] = [above, line];
  }
  const least = Math.min(...above);
  return least > most ? Infinity : least;
}

/** The letters of a word in a fixed order: of two words with the same ones, letters were swapped. */
export function lettersOf(word: string): string {
  return [...word].sort().join('');
}
