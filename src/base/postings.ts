/** Which pages hold a word, and how often, in as few letters as possible. */

/** A page that holds a word. */
export interface Posting {
  /** The number of the page. */
  page: number;
  /** How much of the word is on the page: 0 to 25, as `toLevel` says. */
  level: number;
  /** It stands in the title. */
  isTitle: boolean;
}

const firstLetter = 65;
const titleMark = 33;

/** The least amount that has a level of its own, and how much more the next one is. */
const [least, step] = [0.05, 1.25];

const amounts = Float32Array.from({ length: 26 }, (_, level) => least * step ** level);

/** An amount as one of 26 levels: each is a quarter more than the one before. */
export function toLevel(amount: number): number {
  return Math.max(0, Math.min(25, Math.round(Math.log(amount / least) / Math.log(step))));
}

/** The amount of a level. */
export function amountOf(level: number): number {
  return amounts[level]!;
}

/** A level as a capital letter. */
export function letterOf(level: number): string {
  return String.fromCharCode(firstLetter + level);
}

/** The level that a text has at a place. */
export function levelAt(text: string, at: number): number {
  return text.charCodeAt(at) - firstLetter;
}

/**
 * Writes pages in their order: how far each is from the one before, but for the next one, its level, and `!` for the title.
 * `B2fK!` is the first page with level 1 and, 87 pages further, one that has the word in its title, with level 10.
 */
export function writePostings(postings: readonly Posting[]): string {
  let before = -1;
  return postings
    .map(({ page, level, isTitle }) => {
      const far = page - before;
      before = page;
      return `${far === 1 ? '' : far.toString(36)}${letterOf(level)}${isTitle ? '!' : ''}`;
    })
    .join('');
}

/** Tells each page of what was written between two places of a text. */
export function readPostings(
  text: string,
  [start, end]: readonly [number, number],
  tell: (page: number, level: number, isTitle: boolean) => void,
): void {
  let [page, far] = [-1, 0];
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < firstLetter) far = far * 36 + code - 48;
    else if (code > 96) far = far * 36 + code - 87;
    else {
      page += far || 1;
      far = 0;
      const isTitle = text.charCodeAt(at + 1) === titleMark;
      tell(page, code - firstLetter, isTitle);
      if (isTitle) at += 1;
    }
  }
}
