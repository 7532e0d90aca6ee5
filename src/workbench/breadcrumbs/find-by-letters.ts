/**
 * The place of the title that begins with what is being typed, or -1. One letter again and again goes from title to
 * title; a word stays where it fits. Case and accents do not count.
 */
export function findByLetters(titles: readonly string[], typed: string, here: number): number {
  const word = plain(typed);
  const isOneLetter = [...word].every((letter) => letter === word[0]);
  const letters = isOneLetter ? word.slice(0, 1) : word;
  const first = isOneLetter ? here + 1 : Math.max(here, 0);
  const order = titles.map((_, index) => (first + index) % titles.length);
  return order.find((index) => plain(titles[index]!).startsWith(letters)) ?? -1;
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
