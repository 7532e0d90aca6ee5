/** Small letters, digits and single hyphens. */
export const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** `3 days`, `1 day`: a count with its English noun. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `a, b and c`: a list as English says it. */
export function list(words: readonly string[], last = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** One line: runs of white space become a space. */
export function oneLine(text: string): string {
  // Matches only what has to change: in most texts nearly every run is one space already.
  return text.replace(/[^\S ]\s*| \s+/g, ' ').trim();
}
